import type { Configuration } from '../configuration.ts';
import type { EmbedKit } from '../kit.ts';
import { elementHints } from './element-hints.ts';
import { finding, type PageFinding } from './finding.ts';
import { knownFlows, liveElements, type KnownFlow, type LiveElement } from './known-elements.ts';
import type { Page, PageElement } from './page.ts';
import { readStartTag } from './start-tag.ts';

/** Everything about which elements are there: missing, nearly there, twice, never closed. */
export function elementFindings(kit: EmbedKit, configuration: Configuration, page: Page): PageFinding[] {
  const live = liveElements(kit, page);
  const alive = new Set(live.map(({ name }) => name));
  const need = missingFlows(kit, configuration, alive);
  const hints = elementHints(kit, page, new Set(need.flows.map(({ element }) => element)));
  const explained = new Set(hints.filter(({ level }) => level === 'error').map(({ about }) => about));
  return [
    ...hints,
    ...repeated(live),
    ...live.flatMap((element) => openElement(page, element)),
    ...missing(need, explained),
  ];
}

function repeated(live: readonly LiveElement[]): PageFinding[] {
  const again = live.filter(({ name }, index) => live.findIndex((first) => first.name === name) < index);
  return again.map(({ name, offset, flow }) => {
    const message = `<${name}> (${flow.name}) steht schon weiter oben auf der Seite.`;
    return finding('element-twice', 'warning', offset, message, 'Lassen Sie nur eines davon stehen.');
  });
}

/** Without an end tag all that follows becomes part of the element. */
function openElement({ source, elements, ends }: Page, { name, offset }: PageElement): PageFinding[] {
  const next = elements.find((other) => other.name === name && other.offset > offset)?.offset ?? Infinity;
  if (ends.some((end) => end.name === name && end.offset > offset && end.offset < next)) return [];
  const how = readStartTag(source, offset).selfClosing
    ? `<${name} … /> schließt das Element nicht.`
    : `<${name}> hat kein End-Tag.`;
  const message = `${how} Alles danach wird zu seinem Inhalt.`;
  return [finding('element-open', 'error', offset, message, `Schreiben Sie dahinter </${name}>.`)];
}

/** What a page still needs: each of these flows, or any of them. */
interface Need {
  flows: KnownFlow[];
  each: boolean;
  which: string;
}

/**
 * With all flows on one page each chosen one must be there; with a page for each, one of them is enough.
 * Nothing chosen: any element of the service will do.
 */
function missingFlows(kit: EmbedKit, { flows, layout }: Configuration, alive: ReadonlySet<string>): Need {
  const known = knownFlows(kit);
  const chosen = known.filter(({ id }) => flows.includes(id));
  const any = chosen.length > 0 ? chosen : known;
  const each = chosen.length === 1 || (chosen.length > 1 && layout === 'one');
  const absent = any.filter(({ element }) => !alive.has(element));
  const enough = !each && absent.length < any.length;
  return {
    flows: enough ? [] : absent,
    each,
    which: chosen.length === 0 ? 'Kein Element des Dienstes' : 'Keine der gewählten Antragsstrecken',
  };
}

const remedy =
  'Fügen Sie den Code ein. Steht er schon dort, haben Sie vielleicht den Quelltext einer anderen Seite kopiert.';

/** @param explained names of elements of which has been said why they do not work */
function missing({ flows, each, which }: Need, explained: ReadonlySet<string>): PageFinding[] {
  if (each)
    return flows
      .filter(({ element }) => !explained.has(element))
      .map(({ element, name }) =>
        finding('element-missing', 'error', null, `<${element}> (${name}) ist nicht auf der Seite.`, remedy),
      );
  if (flows.length === 0 || explained.size > 0) return [];
  return [finding('no-element', 'error', null, `${which} ist auf der Seite.`, remedy)];
}
