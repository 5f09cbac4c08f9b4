import { keyOf } from '../../domain/search/words/fold.ts';
import { stem } from '../../domain/search/words/stem.ts';
import { encodeWords } from '../../domain/search/words/word-list.ts';
import { joint } from './compound-marks.ts';
import { withoutSectionTokens } from './section-marks.ts';

/** A word of letters, with joints and hyphens inside. */
const word = /\p{L}(?:[\p{L}\p{M}]|-(?=\p{L})|\^\|(?=\p{L}))*/gu;

/** Endings of the count: a word met 500 times is not much surer than one met 100 times. */
const highestCount = 9;

/**
 * The words of a site as compact text, see `encodeWords`: whole words, and the later parts of compounds, which the index
 * finds too. Forms of one word are listed once, under the one that is met most often.
 *
 * @param texts texts of the pages, with joints
 */
export function wordListOf(texts: Iterable<string>): string {
  const counts = new Map<string, number>();
  const add = (text: string) => text.length > 1 && counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const text of texts)
    for (const [found] of withoutSectionTokens(text).matchAll(word)) {
      add(found.replaceAll(joint, ''));
      if (found.includes('-')) found.split('-').forEach((part) => add(part.replaceAll(joint, '')));
      if (found.includes(joint))
        found
          .split(joint)
          .slice(1)
          .forEach((part) => add(capitalized(part)));
    }
  return encodeWords(representatives(counts));
}

const capitalized = (part: string) => part.charAt(0).toUpperCase() + part.slice(1);

function representatives(counts: ReadonlyMap<string, number>): { text: string; count: number }[] {
  const byStem = new Map<string, { text: string; most: number; sum: number }>();
  for (const [text, count] of counts) {
    const key = stem(keyOf(text));
    const known = byStem.get(key);
    const isBetter = known === undefined || isBefore(count, text, known.most, known.text);
    byStem.set(key, {
      text: isBetter ? text : known.text,
      most: isBetter ? count : known.most,
      sum: count + (known?.sum ?? 0),
    });
  }
  return [...byStem.values()].map(({ text, sum }) => ({
    text,
    count: Math.min(Math.floor(Math.log2(sum)), highestCount),
  }));
}

/** More often, then shorter, then first by code. */
const isBefore = (count: number, text: string, otherCount: number, other: string): boolean =>
  count !== otherCount
    ? count > otherCount
    : text.length !== other.length
      ? text.length < other.length
      : text < other;
