import type { Configuration } from '../configuration.ts';
import type { EmbedKit } from '../kit.ts';
import { elementHints } from './element-hints.ts';
import { finding, type PageFinding } from './finding.ts';
import { knownFlows, liveElements, type LiveElement } from './known-elements.ts';
import type { Page, PageElement } from './page.ts';
import { readStartTag } from './start-tag.ts';

/** Everything about which elements are there: missing, nearly there, twice, never closed. */
export function elementFindings(kit: EmbedKit, configuration: Configuration, page: Page): PageFinding[] {
  const live = liveElements(kit, page);
  const alive = new Set(live.map(({ name }) => name));
  const hints = elementHints(kit, page, alive);
  const explained = new Set(hints.filter(({ level }) => level === 'error').map(({ about }) => about));
  return [
    ...hints,
    ...repeated(live),
    ...live.flatMap((element) => openElement(page, element)),
    ...missing(kit, configuration, alive, explained),
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

/**
 * With all flows on one page each chosen one must be there; with a page for each, one of them is enough.
 * Nothing chosen: any element of the service will do.
 */
function missing(
  kit: EmbedKit,
  { flows, layout }: Configuration,
  alive: ReadonlySet<string>,
  explained: ReadonlySet<string>,
): PageFinding[] {
  const chosen = knownFlows(kit).filter(({ id }) => flows.includes(id));
  const absent = chosen.filter(({ element }) => !alive.has(element));
  if (layout === 'one' || chosen.length === 1)
    return absent
      .filter(({ element }) => !explained.has(element))
      .map(({ element, name }) =>
        finding('element-missing', 'error', null, `<${element}> (${name}) ist nicht auf der Seite.`, remedy),
      );
  const enough = chosen.length === 0 ? alive.size > 0 : absent.length < chosen.length;
  if (enough || explained.size > 0) return [];
  const which = chosen.length === 0 ? 'Kein Element des Dienstes' : 'Keine der gewählten Antragsstrecken';
  return [finding('no-element', 'error', null, `${which} ist auf der Seite.`, remedy)];
}

const remedy =
  'Fügen Sie den Code ein. Steht er schon dort, haben Sie vielleicht den Quelltext einer anderen Seite kopiert.';
