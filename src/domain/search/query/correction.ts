import { editDistance } from '../words/edit-distance.ts';
import { stem } from '../words/stem.ts';
import type { Word, WordList } from '../words/word-list.ts';

/** A word of the site that is written almost like one that was typed. */
export interface Correction {
  word: Word;
  distance: number;
}

/** Shorter words have too many neighbours: „Amt“ is no misprint of „Art“. */
const shortest = 4;

/** From this length on two slips are allowed. */
const longWord = 9;

/** Stems shorter than this are too much alike („Steu-er“, „steh-en“); longer ones are compared as well, for endings differ. */
const longStem = 5;

/** How many slips a word of this length may hold. */
const allowedSlips = (key: string): number => (key.length < shortest ? 0 : key.length < longWord ? 1 : 2);

/** The letters of a word as bits, for leaving out quickly what has too many other letters. */
function letters(key: string): number {
  let bits = 0;
  for (let at = 0; at < key.length; at++) bits |= 1 << (key.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Rule: a word the site does not know is corrected to the nearest one it knows, one slip away, or two from nine letters
 * on. The first letter must be right: hardly anybody mistypes it, and without it „Hund“ would become „Rund“; only a long
 * word may have its one slip there. Of equally near words the one that is met more often wins.
 *
 * @param key key of the typed word
 * @returns the nearest words, best first
 */
export function corrections(key: string, list: WordList): Correction[] {
  const slips = allowedSlips(key);
  if (slips === 0) return [];
  const near = nearest(key, list.startingWith(key.charAt(0)), slips);
  return near.length > 0 || key.length < longWord ? near : nearest(key, list.words, 1);
}

function nearest(key: string, words: readonly Word[], most: number): Correction[] {
  const typedStem = stem(key);
  const bits = letters(key);
  const found: Correction[] = [];
  for (const word of words) {
    const tooLong = Math.abs(word.key.length - key.length) > most + 3;
    if (tooLong || word.key.length < shortest || countBits(letters(word.key) & ~bits) > most + 3) continue;
    const distance = Math.min(
      editDistance(key, word.key, most),
      typedStem.length < longStem ? most + 1 : editDistance(typedStem, stem(word.key), most),
    );
    if (distance <= most) found.push({ word, distance });
  }
  return found.sort(
    (a, b) => a.distance - b.distance || b.word.count - a.word.count || a.word.key.length - b.word.key.length,
  );
}
