import { orderHits } from './hit-order.ts';
import { toHit, type Hit, type SlotPlaces } from './hit.ts';
import type { Question } from './question.ts';
import type { Catalogue } from './ranking/catalogue.ts';
import type { PageMatch } from './ranking/page-score.ts';
import type { SlotHit } from './ranking/slot-match.ts';
import { keyOf } from './words/fold.ts';
import { sectionSign } from './words/section-token.ts';
import { stem } from './words/stem.ts';

/**
 * Loads what is shown of some pages.
 *
 * @throws when a part of the index cannot be loaded
 */
export async function loadHits(
  pages: readonly PageMatch[],
  { query, newest }: Question,
  catalogue: Catalogue,
): Promise<Hit[]> {
  const loaded = await Promise.all(
    pages.map(async ({ id, hits, score }) => {
      const page = await catalogue.pages.get(id)?.load();
      if (!page) throw new Error(`The search index lacks page ${id}`);
      const met = hits.filter((hit) => hit !== null);
      return { score, hit: toHit(page, met.map(slotPlaces), met.filter(({ inTitle }) => inTitle).length) };
    }),
  );
  return newest ? loaded.map(({ hit }) => hit) : orderHits(loaded, query);
}

/** A section sign is all that readers see of a section that was searched. */
function slotPlaces({ locations, alternatives }: SlotHit): SlotPlaces {
  const terms = alternatives.flatMap(({ terms }) => terms.map(({ text }) => text));
  const isSection = terms.some((text) => text.startsWith(sectionSign));
  return { places: locations, stems: isSection ? [] : terms.map((text) => stem(keyOf(text))) };
}
