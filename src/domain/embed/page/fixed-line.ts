import { addressOf } from '../code.ts';
import type { Configuration } from '../configuration.ts';
import type { EmbedKit } from '../kit.ts';
import type { Page, PageElement } from './page.ts';
import { readStartTag } from './start-tag.ts';

/** The two parts that every page needs once. */
export type Part = 'script' | 'stylesheet';

/** A line that must stay as it is, and which tags of a page could be it. */
export interface FixedLine {
  part: Part;
  /** „Das Skript“, „Die CSS-Datei“. */
  name: string;
  /** The line as it should be. */
  line: string;
  /** Its address if it is known, else `''`. */
  address: string;
  /** Its attributes but the address. */
  others: Record<string, string>;
  candidates: Candidate[];
  /** Place where it is written but switched off. */
  lost: number | null;
}

/** A tag of a page that loads a file of this kind. */
export interface Candidate extends PageElement {
  address: string;
}

const names = { script: 'Das Skript', stylesheet: 'Die CSS-Datei' } as const;
const tags = { script: 'script', stylesheet: 'link' } as const;

/** Finds what a page has in the place of a line of the code. */
export function fixedLine(kit: EmbedKit, configuration: Configuration, page: Page, part: Part): FixedLine {
  const template = kit.code[part].line;
  const holder = /([\w-]+)\s*=\s*["']?\{\{/.exec(template)?.[1] ?? '';
  const address = addressOf(kit, configuration, part);
  const others = attributesOf(template);
  delete others[holder];
  const isCandidate = ({ name, attributes, inert }: PageElement) =>
    !inert &&
    name === tags[part] &&
    attributes[holder] !== undefined &&
    (part === 'script' || /\bstylesheet\b/i.test(attributes['rel'] ?? ''));
  const lost = page.lost.find(
    ({ name, offset }) =>
      name === tags[part] && address !== '' && page.source.slice(offset, offset + 500).includes(address),
  );
  return {
    ...{ part, name: names[part], address, others, lost: lost?.offset ?? null },
    line: template.replace(/\{\{\w+\}\}/, () => address),
    candidates: page.elements
      .filter(isCandidate)
      .map((element) => ({ ...element, address: element.attributes[holder] ?? '' })),
  };
}

/** Attributes of a line of the content, which is written plainly: quoted values, no entities. */
function attributesOf(line: string): Record<string, string> {
  const valueAt = (offset: number) => /^[^\s=>]+="([^"]*)"/.exec(line.slice(offset))?.[1] ?? '';
  return Object.fromEntries(
    readStartTag(line, 0).attributes.map(({ name, offset }) => [name, valueAt(offset)]),
  );
}

const base = 'https://seite.invalid/';
const urlOf = (address: string): URL | null =>
  URL.canParse(address.trim(), base) ? new URL(address.trim(), base) : null;

/** Whether two addresses are the same to a browser. */
export const isSame = (one: string, other: string): boolean =>
  (urlOf(one)?.href ?? one) === (urlOf(other)?.href ?? other);

/** Whether an address may once have been the other one: the same host, or a copy of the file. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [urlOf(one), urlOf(other)];
  if (a === null || b === null) return false;
  const file = ({ pathname }: URL) => pathname.split('/').at(-1);
  return a.host === b.host || file(a) === file(b);
}
