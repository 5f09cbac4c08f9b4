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
