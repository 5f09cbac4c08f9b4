import { closeness, smallestWindow } from './nearness.ts';
import type { SlotHit } from './slot-match.ts';

/** One page with what it satisfies. */
export interface PageMatch {
  id: string;
  /** In the order of the slots; null where the page does not satisfy one. */
  hits: (SlotHit | null)[];
  /** How much of what was searched it holds, 0 to 1; rare words weigh more. */
  share: number;
  score: number;
}

/** How much a rare word counts more than one that stands everywhere. */
const rarity = (pages: number, all: number): number => Math.sqrt(Math.log(1 + all / (1 + pages)));

const settings = { coverage: 1.5, strength: 2, near: 0.6, title: 0.25 };

/**
 * Rule: a page is better the more of the words it holds, rare words counting more than common ones; the better each word
 * is placed on it; and the nearer the words stand together.
 *
 * @param slots pages of each slot
 * @param all number of pages of the site
 */
export function scorePages(
  slots: readonly { weight: number; pages: ReadonlyMap<string, SlotHit> }[],
  all: number,
): PageMatch[] {
  const weights = slots.map(({ weight, pages }) => (pages.size === 0 ? 0 : weight * rarity(pages.size, all)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ids = new Set(slots.flatMap(({ pages }) => [...pages.keys()]));
  return [...ids].map((id) => {
    const hits = slots.map(({ pages }) => pages.get(id) ?? null);
    const weighted = (measure: (hit: SlotHit) => number) =>
      hits.reduce((sum, hit, slot) => sum + (hit === null ? 0 : (weights[slot] ?? 0) * measure(hit)), 0) /
      total;
    const share = weighted(() => 1);
    const score =
      settings.coverage * share +
      settings.strength * weighted(({ value }) => value) +
      settings.title * weighted(({ inTitle }) => (inTitle ? 1 : 0)) ** 2 +
      settings.near * share * togetherness(hits);
    return { id, hits, share, score };
  });
}

/** How near the words of a page stand together; a single word is as near as can be. */
function togetherness(hits: readonly (SlotHit | null)[]): number {
  const lists = hits.flatMap((hit) => (hit === null || hit.locations.length === 0 ? [] : [hit.locations]));
  if (lists.length < 2) return lists.length;
  const near = smallestWindow(lists);
  return near === null ? 0 : closeness(near.width / (lists.length - 1));
}
