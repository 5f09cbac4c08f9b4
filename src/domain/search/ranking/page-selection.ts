import type { Slot } from '../query/plan.ts';
import type { PageMatch } from './page-score.ts';

/** The pages that are shown, best first, and what they do not hold. */
export interface Selection {
  pages: PageMatch[];
  /** Slots, as typed, that no page holds, or that no page holds together with the others. */
  without: string[];
}

/** When fewer pages than this hold everything, pages that hold most of it follow. */
const enough = 5;

/** How much of what was searched such a page must hold at least. */
const mostOfIt = 0.5;

/**
 * Rule: first the pages that hold everything. If there are few, pages that hold most of it follow; if there is none, they
 * are shown alone and it is said what they lack. A page never lacks what is essential.
 */
export function selectPages(matches: readonly PageMatch[], slots: readonly Slot[]): Selection {
  const lost = slots.map((_, slot) => matches.every(({ hits }) => hits[slot] === null));
  if (slots.some(({ essential }, slot) => essential && lost[slot])) return { pages: [], without: [] };
  const usable = matches
    .filter(({ hits }) => slots.every(({ essential }, slot) => !essential || hits[slot] !== null))
    .sort((a, b) => b.score - a.score);
  const isFull = ({ hits }: PageMatch) => hits.every((hit, slot) => hit !== null || lost[slot]);
  const full = usable.filter(isFull);
  const partial = usable.filter((match) => !isFull(match) && match.share >= mostOfIt);
  const pages = full.length >= enough ? full : [...full, ...partial];
  const missed = slots.map((_, slot) => lost[slot] || (full.length === 0 && pages[0]?.hits[slot] === null));
  return {
    pages,
    without: pages.length === 0 ? [] : slots.filter((_, slot) => missed[slot]).map(({ typed }) => typed),
  };
}
