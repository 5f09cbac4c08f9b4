import { CompoundSplitter } from '../../domain/search/words/compound.ts';
import { extraHeads } from '../../domain/search/words/compound-rules.ts';
import { sectionSign } from '../../domain/search/words/section-token.ts';
import { mapText } from './page-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Stands between the parts of a compound in the text that goes into the index, and only there. Pagefind takes words
 * apart at punctuation: it indexes the whole word without it, and each part, with less weight, at the same place.
 */
export const joint = '^|';

/** A word long enough to be a compound, with what may not touch it: the name of an entity, a digit, another joint. */
const longWord = /(?<![&\p{L}\p{N}_])\p{L}[\p{Ll}\p{Lu}]{6,}(?![\p{L}\p{N}_;])/gu;

/**
 * Marks the compounds of pages.
 *
 * @param vocabulary tells what is a word
 * @returns changes a page
 */
export function compoundMarker(vocabulary: Vocabulary): (html: string) => string {
  const splitter = new CompoundSplitter(vocabulary.certainty, vocabulary.isFirstPart);
  const marked = new Map<string, string>();
  const mark = (word: string): string => {
    const known = marked.get(word);
    if (known !== undefined) return known;
    const result = joined(word, splitter);
    marked.set(word, result);
    return result;
  };
  return (html) => mapText(html, (text) => text.replace(longWord, mark));
}

/** The same signs in the text itself: a pilcrow may stand in a copied PDF, and the index needs neither. */
export const withoutMarks = (html: string): string =>
  html.replaceAll(sectionSign, '').replaceAll(joint, '^ |');

/** The word with joints. A word in lower case is only one if it ends like „…pflichtig“; other adjectives and verbs are torn wrongly. */
function joined(word: string, splitter: CompoundSplitter): string {
  const parts = splitter.split(word.toLowerCase());
  const isNoun = /^\p{Lu}\p{Ll}+$/u.test(word);
  const isAdjective = /^\p{Ll}+$/u.test(word) && extraHeads.has(parts?.at(-1) ?? '');
  if (parts === null || !(isNoun || isAdjective)) return word;
  let at = 0;
  return parts.map((part) => word.slice(at, (at += part.length))).join(joint);
}

/** The text without joints, as readers see it. */
export const withoutJoints = (text: string): string => text.replaceAll(joint, '');
