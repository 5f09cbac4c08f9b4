import { addJoinedWords } from './joined-words.ts';
import type { Slot } from './plan.ts';
import type { SiteWords } from './site-words.ts';
import { spelling } from './spelling.ts';
import { addSynonyms } from './synonyms.ts';

/** How much a word counts that is written small beside words written big. */
const lessWeight = 0.5;

/** Rule: whoever writes some words big writes nouns big, and a noun says more than a verb or an adjective. */
const saysLess = (word: string, words: readonly string[]): boolean => !isBig(word) && words.some(isBig);

const isBig = (word: string) => /^\p{Lu}/u.test(word);

/** Longer questions are cut: each word costs a look into the index. */
const mostWords = 12;

/** One slot for each word, with all ways in which it can be found. */
export function wordSlots(words: readonly string[], site: SiteWords, literal: boolean): Slot[] {
  const slots = words.slice(0, mostWords).map((typed): Slot => ({
    typed,
    alternatives: spelling(typed, site, literal),
    weight: saysLess(typed, words) ? lessWeight : 1,
    essential: false,
  }));
  addJoinedWords(slots, site.list);
  addSynonyms(slots, site);
  return slots;
}
