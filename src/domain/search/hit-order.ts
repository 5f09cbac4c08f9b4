import type { Hit } from './hit.ts';
import { wordParts } from './query/query-words.ts';
import { keyOf } from './words/fold.ts';
import { stem } from './words/stem.ts';

/** A hit with the score of its page; more is better. */
export interface ScoredHit {
  hit: Hit;
  score: number;
}

/** How much better a page is whose title is what was searched than one that mentions it. */
const namedFactor = 4;

/** Rule: a page whose title is what was searched, in whatever inflection, comes before pages that mention it. */
export const orderHits = (hits: readonly ScoredHit[], query: string): Hit[] =>
  hits
    .map(({ hit, score }) => ({ hit, rank: score * (isNamed(hit, query) ? namedFactor : 1) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ hit }) => hit);

/** Whether the title, without its chapter number, holds the searched words and no others. */
const isNamed = ({ title }: Hit, query: string): boolean =>
  stems(title.replace(/^\d[\d.]*\s/, '')) === stems(query);

const stems = (text: string): string =>
  [...new Set(wordParts(text).map((word) => stem(keyOf(word))))].sort().join(' ');
