import type { Explanation } from './answer.ts';
import type { ReadQuery } from './query/query-reading.ts';
import type { Selection } from './ranking/page-selection.ts';

/**
 * How the words of a query were understood, from what the shown pages were found by: an alternative that found nothing is
 * not worth mentioning.
 */
export function explain({ slots, readings }: ReadQuery, { pages, without }: Selection): Explanation {
  const used = slots.map((_, slot) => new Set(pages.flatMap(({ hits }) => hits[slot]?.alternatives ?? [])));
  const corrections = slots.flatMap(({ typed }, slot) =>
    [...(used[slot] ?? [])]
      .filter(({ origin }) => origin === 'corrected')
      .map(({ shown }) => ({ from: typed, to: shown })),
  );
  const others = used.flatMap((alternatives) =>
    [...alternatives].filter(({ origin }) => ['synonym', 'joined', 'parts'].includes(origin)),
  );
  const typed = new Set(slots.map((slot) => slot.typed.toLowerCase()));
  const alsoSearched = [...new Set(others.map(({ shown }) => shown))].filter(
    (shown) => !typed.has(shown.toLowerCase()),
  );
  return { corrections, alsoSearched, without, readings };
}
