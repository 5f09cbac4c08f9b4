import type { Configuration } from '../configuration.ts';
import type { EmbedKit } from '../kit.ts';
import { elementHints } from './element-hints.ts';
import { finding, type Level, type PageFinding } from './finding.ts';
import { knownFlows, liveElements, type KnownFlow, type LiveElement } from './known-elements.ts';
import type { Page, PageElement } from './page.ts';
import { readStartTag } from './start-tag.ts';

/** Everything about which elements are there: missing, nearly there, twice, never closed. */
export function elementFindings(kit: EmbedKit, configuration: Configuration, page: Page): PageFinding[] {
  const live = liveElements(kit, page);
  const alive = new Set(live.map(({ name }) => name));
  const absent = missingFlows(kit, configuration, alive);
  const hints = elementHints(kit, page, new Map(absent.map(({ flow, level }) => [flow.element, level])));
  const explained = new Set(hints.filter(({ level }) => level !== 'note').map(({ about }) => about));
  return [
    ...hints,
    ...repeated(live),
    ...live.flatMap((element) => openElement(page, element)),
    ...missing(absent, explained),
    ...notChosen(kit, configuration, live),
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

/** A flow whose element the page has not. */
interface Absent {
  flow: KnownFlow;
  level: Level;
  /** What is said about it; several that say the same are said once. */
  message: string;
  kind: 'element-missing' | 'no-element';
}

/**
 * With all flows on one page each chosen one must be there; with a page for each, one of them is enough, and the
 * others may be on theirs. Nothing chosen: any element of the service will do.
 */
function missingFlows(kit: EmbedKit, { flows, layout }: Configuration, alive: ReadonlySet<string>): Absent[] {
  const known = knownFlows(kit);
  const chosen = known.filter(({ id }) => flows.includes(id));
  const any = chosen.length > 0 ? chosen : known;
  const absent = any.filter(({ element }) => !alive.has(element));
  const one = chosen.length === 1 || (chosen.length > 1 && layout === 'one');
  if (!one && absent.length === any.length) {
    const which = chosen.length === 0 ? 'Kein Element des Dienstes' : 'Keine der gewählten Antragsstrecken';
    const rest = { level: 'error', message: `${which} ist auf der Seite.`, kind: 'no-element' } as const;
    return absent.map((flow) => ({ flow, ...rest }));
  }
  if (chosen.length === 0) return [];
  return absent.map((flow) => ({
    flow,
    level: one ? 'error' : 'warning',
    message: `<${flow.element}> (${flow.name}) ist gewählt, aber nicht gefunden.`,
    kind: 'element-missing',
  }));
}

const insert =
  'Fügen Sie den Code ein. Steht er schon dort, haben Sie vielleicht den Quelltext einer anderen Seite kopiert.';
const elsewhere =
  'Steht der Antrag auf einer eigenen Seite, prüfen Sie auch diese. Sonst fügen Sie den Code ein.';

/** @param explained names of elements of which has been said why they do not work */
function missing(absent: readonly Absent[], explained: ReadonlySet<string>): PageFinding[] {
  const [first] = absent;
  if (first?.kind === 'no-element')
    return explained.size > 0 ? [] : [finding(first.kind, first.level, null, first.message, insert)];
  return absent
    .filter(({ flow }) => !explained.has(flow.element))
    .map(({ level, message, kind }) =>
      finding(kind, level, null, message, level === 'error' ? insert : elsewhere),
    );
}

/** Where nothing is chosen, everything is welcome. */
function notChosen(kit: EmbedKit, { flows }: Configuration, live: readonly LiveElement[]): PageFinding[] {
  if (!kit.flows.some(({ id }) => flows.includes(id))) return [];
  return live
    .filter(({ flow }) => !flows.includes(flow.id))
    .map(({ name, offset, flow }) => {
      const message = `<${name}> (${flow.name}) ist auf der Seite, aber nicht gewählt.`;
      const remedy = 'Soll der Antrag dort stehen, wählen Sie ihn oben aus. Sonst entfernen Sie das Element.';
      return finding('element-not-chosen', 'note', offset, message, remedy);
    });
}
