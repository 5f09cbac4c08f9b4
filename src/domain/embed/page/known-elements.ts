import { nearest } from '../../spelling/nearest.ts';
import type { Embeddable, EmbedKit } from '../kit.ts';
import type { Page, PageElement } from './page.ts';

/** A flow whose element is known. */
export type KnownFlow = Embeddable & { element: string };

/** The flows whose elements can be looked for. */
export const knownFlows = ({ flows }: EmbedKit): KnownFlow[] =>
  flows.filter((flow): flow is KnownFlow => flow.element !== null);

/** An element of the service that a browser would bring to life. */
export interface LiveElement extends PageElement {
  flow: KnownFlow;
}

/** All of them, in the order of the source. */
export function liveElements(kit: EmbedKit, page: Page): LiveElement[] {
  const flows = new Map(knownFlows(kit).map((flow) => [flow.element, flow]));
  return page.elements.flatMap((element) => {
    const flow = flows.get(element.name);
    return flow === undefined || element.inert ? [] : [{ ...element, flow }];
  });
}

/**
 * The known element a name was meant for, or `undefined` if it is like none. Names of HTML itself are short and plain;
 * only long ones and those with a sign are compared.
 */
export function meantElement(names: readonly string[], name: string): string | undefined {
  return /[-_:.\d]|.{8}/.test(name) ? nearest(name, names) : undefined;
}

/** Whether a name begins like the elements of this service. */
export const isOfFamily = (names: readonly string[], name: string): boolean =>
  name.includes('-') && names.some((known) => known.split('-')[0] === name.split('-')[0]);

/** Tells which elements of a page matter: script, style sheet, those of the service and those that look like them. */
export function watchedNames(kit: EmbedKit): (name: string) => boolean {
  const names = knownFlows(kit).map(({ element }) => element);
  const judged = new Map([...names, 'script', 'link'].map((name) => [name, true]));
  return (name) => {
    const known = judged.get(name);
    if (known !== undefined) return known;
    const matters = isOfFamily(names, name) || meantElement(names, name) !== undefined;
    judged.set(name, matters);
    return matters;
  };
}
