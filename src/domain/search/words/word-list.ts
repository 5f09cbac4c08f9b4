import { keyOf } from './fold.ts';
import { stem } from './stem.ts';

/** A word of the site: all its forms under the one that is met most often. */
export interface Word {
  /** As it is written, for example `Antragsstrecke`. */
  text: string;
  key: string;
  /** How often it is met, in powers of two: 0 once, 1 twice or three times, and so on. */
  count: number;
}

const capitalized = (key: string) => key.charAt(0).toUpperCase() + key.slice(1);

/** Most letters that two neighbours share; the number is written as a capital letter. */
const mostShared = 25;

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < mostShared && count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

/** Plain order by code, so that every machine writes the same list. */
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Writes words of letters and hyphens as compact text, in the order of their keys. Each entry is a capital letter (how
 * many letters it shares with the entry before: A none, B one, …), the other letters in lower case, the count if it is
 * not 0, and how it is written: nothing for „Wort“, `.` for „wort“, `=` and the word itself for anything else.
 */
export function encodeWords(words: readonly Pick<Word, 'text' | 'count'>[]): string {
  const sorted = words
    .map(({ text, count }) => ({ text, count, lower: text.toLowerCase(), key: keyOf(text) }))
    .sort((a, b) => byCode(a.key, b.key) || byCode(a.text, b.text));
  let before = '';
  return sorted
    .map(({ text, count, lower }) => {
      const shared = sharedLetters(before, lower);
      before = lower;
      const written = text === capitalized(lower) ? '' : text === lower ? '.' : `=${text};`;
      return String.fromCharCode(65 + shared) + lower.slice(shared) + (count || '') + written;
    })
    .join('');
}

const entry = /([A-Z])([^A-Z\d.=]*)(\d?)(?:(\.)|=([^;]*);)?/g;

/** Reads what `encodeWords` wrote. */
export function decodeWords(text: string): Word[] {
  let before = '';
  return [...text.matchAll(entry)].map(([, shared = 'A', rest = '', count = '', lower, written]) => {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    const text = written ?? (lower === undefined ? capitalized(before) : before);
    return { text, key: keyOf(before), count: Number(count) };
  });
}

/** The words of the site, to be asked. */
export class WordList {
  readonly words: readonly Word[];

  constructor(words: readonly Word[]) {
    this.words = words;
  }

  /** The words that begin with these letters, in the order of their keys. */
  startingWith(letters: string): readonly Word[] {
    const from = this.#firstFrom(letters);
    const to = this.#firstFrom(`${letters}\uFFFF`);
    return this.words.slice(from, to);
  }

  /** Whether the index holds a word that begins with the stem of this one. */
  knows(key: string): boolean {
    const letters = stem(key);
    return this.words[this.#firstFrom(letters)]?.key.startsWith(letters) ?? false;
  }

  /** The word of the site that has the same stem. */
  find(key: string): Word | undefined {
    const letters = stem(key);
    return this.startingWith(letters).find((word) => word.key === key || stem(word.key) === letters);
  }

  /** Number of the first word whose key is not before these letters. */
  #firstFrom(letters: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle]?.key ?? '') < letters) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
