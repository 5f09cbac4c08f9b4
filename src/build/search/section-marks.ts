import { sectionToken, type Section } from '../../domain/search/words/section-token.ts';
import { joint } from './compound-marks.ts';
import { mapText } from './page-text.ts';

const blank = String.raw`(?:\s|&nbsp;|&#160;)`;
const number = String.raw`\d{1,4}[a-z]?(?![\p{L}\p{N}])`;
const join = String.raw`(?:${blank}*(?:,|und|oder|bis|–|-)${blank}*)`;

/** A sign and the numbers that belong to it: one after „§“ and „Art.“, a list after „§§“. */
const reference = new RegExp(
  String.raw`(§|Art\.|Artikel)(${blank}*)(${number})|(§§${blank}*)(${number}(?:${join}${number})*)`,
  'gu',
);

const listed = new RegExp(String.raw`(${number})(?:(${blank}*(?:bis|–|-)${blank}*)(${number}))?`, 'gu');

/** A range longer than this is no list of sections that someone looks for. */
const longestRange = 30;

/**
 * The page with each number of a section joined to the word by which the section is found, see `sectionToken`. A range
 * („§§ 18–21“) is found by every section in it.
 */
export const markSections = (html: string): string =>
  mapText(html, (text) =>
    text.includes('§') || text.includes('Art')
      ? text.replace(reference, (_, sign: string, gap: string, one: string, signs: string, list: string) =>
          sign === undefined
            ? signs + list.replace(listed, (_, from: string, bis = '', to = '') => markRange(from, bis, to))
            : `${sign}${gap}${marked(sign === '§' ? '§' : 'Art.', [one])}${one}`,
        )
      : text,
  );

function markRange(from: string, bis: string, to: string): string {
  if (to === '') return marked('§', [from]) + from;
  const between = Array.from({ length: Math.max(parseInt(to) - parseInt(from) - 1, 0) }, (_, step) =>
    String(parseInt(from) + step + 1),
  );
  const all = between.length > longestRange ? [from, to] : [from, ...between, to];
  return marked('§', all) + from + bis + to;
}

const marked = (sign: Section['sign'], numbers: readonly string[]): string =>
  numbers
    .map((text) => sectionToken({ sign, number: parseInt(text), letter: text.replace(/\d+/, '') }) + joint)
    .join('');

/** The text without these words, as readers see it. */
export const withoutSectionTokens = (text: string): string => text.replace(/¶+\d+\^\|/g, '');
