import { CompoundParts } from './query/compound-parts.ts';
import type { SiteWords } from './query/site-words.ts';
import { Synonyms } from './query/synonyms.ts';
import { decodeWords, WordList } from './words/word-list.ts';

/** The file beside the index in which the words of the site stand; its content is JSON of this form. */
export interface SiteWordsFile {
  /** See `encodeWords`. */
  words: string;
  /** Groups of words that mean the same. */
  synonyms: readonly (readonly string[])[];
  /** Titles of pages that are no meetings, with their paths below the base. */
  titles: readonly (readonly [title: string, path: string])[];
}

/** Makes the words of the site ready to be asked. */
export function openSiteWords({ words, synonyms }: SiteWordsFile): SiteWords {
  const list = new WordList(decodeWords(words));
  return { list, parts: new CompoundParts(list), synonyms: new Synonyms(synonyms) };
}
