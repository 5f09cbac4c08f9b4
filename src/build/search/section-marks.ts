import { sectionSign, sectionToken } from '../../domain/search/words/section-token.ts';
import { mapText } from './page-text.ts';

const blank = String.raw`(?:\s|&nbsp;|&#160;)`;
const number = String.raw`\d{1,4}[a-z]?(?![\p{L}\p{N}])`;
const join = String.raw`(?:${blank}*(?:,|und|oder|bis|–|-)${blank}*)`;

/** One number after „§“, or a list of numbers after „§§“. */
const reference = new RegExp(
  String.raw`§(?=${blank}*(${number}))|§§(?=${blank}*(${number}(?:${join}${number})*))`,
  'gu',
);

const listed = new RegExp(String.raw`(\d+)([a-z]?)(?:${blank}*(?:bis|–|-)${blank}*(\d+))?`, 'gu');

/** A range longer than this is no list of sections that someone looks for. */
const longestRange = 30;

/** Stands between the words for several sections, see `joint`. */
const between = '^|';

/**
 * The page with the word by which a section is found (see `sectionToken`) in place of each „§“, which no index holds:
 * „§ 5“ becomes „¶000500 5“. „§§ 5, 6“ is found by both, „§§ 18–21“ by every section in it.
 */
export const markSections = (html: string): string =>
  html.includes('§')
    ? mapText(html, (text) =>
        text.replace(reference, (_, one?: string, list = '') =>
          one === undefined ? between + tokens(list).join(between) : (tokens(one)[0] ?? ''),
        ),
      )
    : html;

const tokens = (numbers: string): string[] =>
  [...numbers.matchAll(listed)].flatMap(([, from = '', letter = '', to]) => {
    const first = { sign: '§' as const, number: Number(from), letter };
    const count = to === undefined ? 0 : Number(to) - Number(from);
    const others =
      count > longestRange ? [count] : Array.from({ length: Math.max(count, 0) }, (_, step) => step + 1);
    return [
      first,
      ...others.map((step) => ({ sign: '§' as const, number: first.number + step, letter: '' })),
    ].map(sectionToken);
  });

/** The text as readers see it: with the signs in place of these words. */
export const withoutSectionTokens = (text: string): string =>
  text.includes(sectionSign) ? text.replace(/(?:\^\|¶\d+)+/g, '§§').replace(/¶\d+/g, '§') : text;
