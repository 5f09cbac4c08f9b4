import type { Alternative, Slot } from '../query/plan.ts';
import { closeness, smallestWindow } from './nearness.ts';
import { phrasePlaces } from './phrase-places.ts';
import type { TermHit, TermHits, TermIndex } from './term-index.ts';

/** How one page satisfies one slot. */
export interface SlotHit {
  /** 0 to 1, 1 for the page that satisfies the slot best. */
  value: number;
  /** Places of all alternatives, in ascending order; empty when the slot is met in the title only. */
  locations: readonly number[];
  inTitle: boolean;
  /** All alternatives the page satisfies, the best first. */
  alternatives: Alternative[];
}

/** How much an alternative counts beside the word as typed. */
const weights: Record<Alternative['origin'], number> = {
  typed: 1,
  joined: 1,
  phrase: 1,
  section: 1,
  date: 1,
  corrected: 0.9,
  parts: 0.9,
  synonym: 0.4,
};

/** Parts of a compound that stand further apart rarely mean what the compound means. */
const widest = 12;

/** Long parts say enough to count, a little, wherever they stand on a page. */
const longPart = 6;
const farApart = 0.1;

/** Looks up all alternatives of a slot; a page is valued by the best of them. */
export async function matchSlot(slot: Slot, index: TermIndex): Promise<Map<string, SlotHit>> {
  const found = await Promise.all(
    slot.alternatives.map(async (alternative) => {
      const hits = await Promise.all(alternative.terms.map((term) => index.find(term)));
      return pagesOf(alternative, hits);
    }),
  );
  const pages = new Map<string, SlotHit>();
  for (const hits of found) {
    const most = best(hits.map(([, { value }]) => value));
    for (const [id, hit] of hits) {
      const [{ origin }] = hit.alternatives as [Alternative];
      pages.set(id, merged(pages.get(id), { ...hit, value: (hit.value / most) * weights[origin] }));
    }
  }
  const most = best([...pages.values()].map(({ value }) => value));
  for (const hit of pages.values()) hit.value /= most;
  return pages;
}

const best = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

function merged(known: SlotHit | undefined, hit: SlotHit): SlotHit {
  if (known === undefined) return hit;
  const [better, other] = hit.value > known.value ? [hit, known] : [known, hit];
  return {
    ...better,
    locations: [...new Set([...better.locations, ...other.locations])].sort((a, b) => a - b),
    inTitle: better.inTitle || other.inTitle,
    alternatives: [...better.alternatives, ...other.alternatives],
  };
}

/** The pages that hold all terms of an alternative. */
function pagesOf(alternative: Alternative, hits: readonly TermHits[]): [id: string, hit: SlotHit][] {
  const [first, ...others] = hits;
  return [...(first ?? [])].flatMap(([id, hit]): [string, SlotHit][] => {
    const all = [hit, ...others.flatMap((other) => other.get(id) ?? [])];
    const place = all.length === hits.length ? placesOf(alternative, all) : null;
    if (place === null) return [];
    const score = all.reduce((sum, one) => sum + one.score, 0) / all.length;
    const value = score * place.closeness;
    const inTitle = all.every((one) => one.inTitle);
    return [[id, { value, locations: place.locations, inTitle, alternatives: [alternative] }]];
  });
}

/** Where the terms stand together on a page; null when they do not. */
function placesOf(
  { origin, terms }: Alternative,
  hits: readonly TermHit[],
): { locations: readonly number[]; closeness: number } | null {
  const lists = hits.map(({ locations }) => locations);
  const [only] = lists;
  if (terms.length === 1 && only) return { locations: only, closeness: 1 };
  if (origin === 'phrase') {
    const locations = phrasePlaces(lists);
    return locations.length === 0 ? null : { locations, closeness: 1 };
  }
  const near = smallestWindow(lists);
  if (near !== null && near.width <= widest)
    return { locations: near.places, closeness: closeness(near.width) };
  return terms.every(({ text }) => text.length >= longPart)
    ? { locations: lists.flat(), closeness: farApart }
    : null;
}
