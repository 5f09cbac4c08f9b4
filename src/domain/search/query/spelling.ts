import { keyOf } from '../words/fold.ts';
import { corrections } from './correction.ts';
import type { Alternative } from './plan.ts';
import { term } from './plan.ts';
import { wordParts } from './query-words.ts';
import type { SiteWords } from './site-words.ts';

/**
 * Rule: a word the site knows is searched as it is. Any other is taken apart into words the site knows, or else corrected,
 * first as a whole and then in one of its halves. What has digits is in no list of words and is searched as it is.
 *
 * @param literal whether the word is left uncorrected
 * @returns nothing when the word cannot be found in any way
 */
export function spelling(typed: string, { list, parts }: SiteWords, literal: boolean): Alternative[] {
  const alternative = (
    origin: Alternative['origin'],
    words: readonly string[],
    shown: string,
  ): Alternative[] => [{ terms: words.map(term), origin, shown }];
  if (/\d/.test(typed) || list.knows(keyOf(typed))) return alternative('typed', [typed], typed);
  const written = wordParts(typed);
  if (written.length > 1 && written.every((part) => list.knows(keyOf(part))))
    return alternative('parts', written, written.join(' '));
  const known = parts.known(typed);
  if (known !== null) return alternative('parts', known, known.join(' + '));
  if (literal) return [];
  const [nearest] = corrections(keyOf(typed), list);
  if (nearest !== undefined) return alternative('corrected', [nearest.word.text], nearest.word.text);
  const mended = parts.mended(typed);
  return mended === null ? [] : alternative('corrected', mended, mended.map(capitalized).join(' + '));
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
