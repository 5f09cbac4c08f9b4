import type { Configuration } from '../configuration.ts';
import type { EmbedKit } from '../kit.ts';
import { agsFindings, unequalAgs } from './ags-attribute.ts';
import { attributeFindings } from './attributes.ts';
import { elementFindings } from './elements.ts';
import { finding, type PageFinding } from './finding.ts';
import { fixedLineFindings } from './fixed-lines.ts';
import { liveElements } from './known-elements.ts';
import { leftoverFindings } from './leftovers.ts';
import { lineFinder } from './line-number.ts';
import type { Page } from './page.ts';

/** Longest page that is read, in characters. */
export const longestPage = 5_000_000;

/** A finding with its line; `null` = the page as a whole. */
export interface PlacedFinding extends PageFinding {
  line: number | null;
}

/** What the check says about a page. */
export interface PageReport {
  findings: PlacedFinding[];
  /** Elements of the service that work as far as the source tells. */
  elements: { line: number; name: string; flow: string; ags: string; confirmed: boolean }[];
  /** Number of lines of the page. */
  lines: number;
}

/**
 * What makes a text no page to be read, before a browser sees it.
 *
 * @param source what was pasted
 */
export function notAPage(source: string): PageFinding | null {
  const text = source.trim();
  if (text.length > longestPage)
    return finding(
      'too-large',
      'error',
      null,
      'Der Quelltext ist länger als 5 Millionen Zeichen.',
      'Fügen Sie nur den Teil der Seite ein, in dem der Code steht.',
    );
  if (/<[a-z!/?]/i.test(text)) return null;
  const copied =
    'Öffnen Sie die Seite im Browser, zeigen Sie mit Strg + U den Quelltext an und kopieren Sie alles.';
  if (text === '') return finding('no-html', 'error', null, 'Hier ist noch kein Quelltext.', copied);
  const what = /^https?:\S+$/.test(text)
    ? 'Das ist eine Adresse, kein Quelltext.'
    : 'Das ist Text ohne HTML.';
  return finding('no-html', 'error', null, what, copied);
}

const weight = ({ level }: PageFinding) => ['error', 'warning', 'note'].indexOf(level);

/**
 * Checks a page against what the service and the configuration say, findings by weight, then in the order of the lines.
 *
 * @param page the page as the browser understands it
 */
export function checkPage(kit: EmbedKit, configuration: Configuration, page: Page): PageReport {
  const live = liveElements(kit, page);
  const lineOf = lineFinder(page.source);
  const findings = [
    ...elementFindings(kit, configuration, page),
    ...live.flatMap((element) => [
      ...agsFindings(kit, configuration, page, element),
      ...attributeFindings(kit, page, element),
    ]),
    ...unequalAgs(kit, live),
    ...fixedLineFindings(kit, configuration, page),
    ...leftoverFindings(page.source),
  ];
  const agsName = kit.attributes.find(({ kind }) => kind === 'ags')?.name ?? '';
  return {
    findings: findings
      .sort((one, other) => weight(one) - weight(other) || (one.offset ?? -1) - (other.offset ?? -1))
      .map((one) => ({ ...one, line: one.offset === null ? null : lineOf(one.offset) })),
    elements: live.map(({ name, offset, flow, attributes }) => ({
      ...{ line: lineOf(offset), name, flow: flow.name, confirmed: flow.confirmed },
      ags: attributes[agsName] ?? '',
    })),
    lines: lineOf(page.source.length),
  };
}
