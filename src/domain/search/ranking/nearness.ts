/**
 * Rule: words that belong together stand near each other. Finds the smallest stretch of a text that holds one place of
 * each list.
 *
 * @param lists places of each word, in ascending order
 * @returns width of the stretch (0 when all stand at one place, as the parts of a compound do) and the places in it;
 *   null when a list is empty
 */
export function smallestWindow(
  lists: readonly (readonly number[])[],
): { width: number; places: number[] } | null {
  const at = lists.map(() => 0);
  let best: { width: number; places: number[] } | null = null;
  for (;;) {
    const places: number[] = [];
    for (const [index, list] of lists.entries()) {
      const place = list[at[index] ?? 0];
      if (place === undefined) return best;
      places.push(place);
    }
    const least = Math.min(...places);
    const width = Math.max(...places) - least;
    if (best === null || width < best.width) best = { width, places };
    if (width === 0) return best;
    const behind = places.indexOf(least);
    at[behind] = (at[behind] ?? 0) + 1;
  }
}

/** How many words apart two words still belong together. */
const reach = 6;

/** 1 when all stand at one place, less the wider the stretch, half at the reach. */
export const closeness = (width: number): number => reach / (reach + width);
