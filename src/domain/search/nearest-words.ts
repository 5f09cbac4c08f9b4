import { editDistance } from './words/edit-distance.ts';
import { keyOf } from './words/fold.ts';
import type { Word, WordList } from './words/word-list.ts';

/** How many ideas are offered. */
const most = 3;

/** Words that begin alike must share this many letters to be an idea. */
const sharedBeginning = 5;

/**
 * Ideas for words the site does not know: words that are written much like them, one slip more than what is corrected
 * unasked, and words that begin like them.
 *
 * @param words the words of the query
 */
export function nearestWords(words: readonly string[], list: WordList): string[] {
  const unknown = words.filter((word) => !list.knows(keyOf(word)));
  return [...new Set(unknown.flatMap((word) => ideas(keyOf(word), list)))].slice(0, most);
}

function ideas(key: string, list: WordList): string[] {
  const slips = key.length < 6 ? 1 : key.length < 10 ? 2 : 3;
  const near = list
    .startingWith(key.charAt(0))
    .map((word) => ({ word, distance: editDistance(key, word.key, slips) }))
    .filter(({ distance }) => distance <= slips)
    .sort((a, b) => a.distance - b.distance || b.word.count - a.word.count)
    .map(({ word }) => word);
  return (near.length > 0 ? near : beginningAlike(key, list)).map(({ text }) => text);
}

function beginningAlike(key: string, list: WordList): Word[] {
  const letters = Math.max(sharedBeginning, Math.ceil(key.length / 2));
  return key.length < letters
    ? []
    : list.startingWith(key.slice(0, letters)).toSorted((a, b) => b.count - a.count);
}
