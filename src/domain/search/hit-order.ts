import type { Hit } from './hit.ts';
import { coversAll } from './word-match.ts';

/** A hit with the score the index gives its page; more is better. */
export interface ScoredHit {
  hit: Hit;
  score: number;
}

/**
 * Hits in the order they are shown: a page whose title is what was searched comes before pages that mention it,
 * and a sample counts half, so that it does not stand before what is real.
 */
export const orderHits = (hits: readonly ScoredHit[], query: string): Hit[] =>
  hits
    .map(({ hit, score }) => ({ hit, rank: score * (isNamed(hit, query) ? 4 : 1) * (hit.sample ? 0.5 : 1) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ hit }) => hit);

/** Whether the title, without its chapter number, holds the searched words and no others. */
const isNamed = ({ title }: Hit, query: string): boolean =>
  coversAll(query, title) && coversAll(title.replace(/^\d[\d.]*\s/, ''), query);
