import type { WordList } from '../words/word-list.ts';
import type { CompoundParts } from './compound-parts.ts';
import type { Synonyms } from './synonyms.ts';

/** What the words of a query are looked up in. */
export interface SiteWords {
  list: WordList;
  parts: CompoundParts;
  synonyms: Synonyms;
}
