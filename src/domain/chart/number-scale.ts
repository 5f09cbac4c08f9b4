/**
 * Round values for the lines of a chart, from 0 to the first that is not below the highest number:
 * 300 → 0, 100, 200, 300; 12 → 0, 5, 10, 15. At most six lines.
 *
 * @param highest highest number of the chart, 0 or more
 */
export function scaleLines(highest: number): number[] {
  const top = Math.max(1, highest);
  const power = 10 ** Math.floor(Math.log10(top));
  const step = [0.2, 0.5, 1, 2].map((factor) => factor * power).find((size) => top / size <= 4) ?? top;
  const whole = Math.max(1, Math.round(step));
  return Array.from({ length: Math.ceil(top / whole) + 1 }, (_, index) => index * whole);
}

/** A number as a share of a whole, in percent with two decimals. */
export const percentOf = (value: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((10_000 * value) / whole) / 100;

/**
 * Moves places apart until each is at least `gap` from its neighbour, upwards where needed: labels of close points
 * stay readable. The order of the places is kept, and the highest stays where it is.
 *
 * @param places in ascending order
 */
export function spread(places: readonly number[], gap: number): number[] {
  const moved = [...places];
  for (let index = moved.length - 2; index >= 0; index -= 1)
    moved[index] = Math.min(moved[index] ?? 0, (moved[index + 1] ?? 0) - gap);
  return moved;
}
