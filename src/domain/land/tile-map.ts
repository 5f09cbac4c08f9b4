/** What a place on the map needs: column as a letter, row as a number, as in a spreadsheet. */
interface Placed {
  /** For example `C1`; see `landSchema`. */
  tile: string;
}

/** How full a tile is drawn: 0 = nothing to count, 3 = most. The number in the tile carries the meaning. */
export type TileShade = 0 | 1 | 2 | 3;

/**
 * Lays tiles out as rows of equal length; `null` is a gap. Rows and columns nobody stands in are left out at the
 * margins only, so that gaps between tiles stay. Two on one place never happen: the content check refuses them.
 *
 * @param items whatever stands on the map, in any order
 */
export function tileRows<T extends Placed>(items: readonly T[]): (T | null)[][] {
  const placed = items.map((item) => ({ item, ...placeOf(item.tile) }));
  if (placed.length === 0) return [];
  const columns = range(placed.map(({ column }) => column));
  const rows = range(placed.map(({ row }) => row));
  const at = (row: number, column: number) =>
    placed.find((one) => one.row === row && one.column === column)?.item ?? null;
  return rows.map((row) => columns.map((column) => at(row, column)));
}

/**
 * Steps of the shading: the highest number gets 3, none gets 0, the rest is divided evenly.
 *
 * @param count number of the tile
 * @param highest highest number on the map
 */
export const tileShade = (count: number, highest: number): TileShade =>
  count === 0 ? 0 : (Math.ceil((3 * count) / Math.max(count, highest)) as TileShade);

/** How many entries each Land has; a Land without any has none in the result. */
export function countByLand(entries: readonly { land: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { land } of entries) counts.set(land, (counts.get(land) ?? 0) + 1);
  return counts;
}

const placeOf = (tile: string) => ({ column: tile.charCodeAt(0), row: Number(tile.slice(1)) });

/** All whole numbers from the smallest to the largest. */
function range(numbers: number[]): number[] {
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, index) => first + index);
}
