import { cells } from './cells.ts';
import { findGutter, isDivided, onSide, side, type Gutter } from './gutter.ts';
import { rows } from './lines.ts';
import { rightOf, type TextItem } from './text-item.ts';

/** What a reader reads in one go: a column, a table cell, or a whole page of plain text. */
export interface Part {
  items: TextItem[];
  /** Baselines of the other cells, if this is a cell. */
  beside: number[];
}

/**
 * Splits a page into the parts a reader reads one after the other. Plain text is one part; two columns
 * are read left, then right; table cells of several lines are read cell by cell.
 *
 * @param items in drawing order, which tells columns from the rows of a table
 */
export function readingOrder(items: readonly TextItem[]): Part[] {
  const gutter = findGutter(items);
  const found = gutter ? bands(items, gutter) : [];
  if (!gutter || !found.some(({ divided }) => divided)) return asCells(cells(items));
  return found.flatMap(({ divided, items: band }) => {
    if (!divided) return readingOrder(band);
    const { parts, table } = columns(band, gutter);
    return parts.flatMap((part) =>
      table || part.length === items.length ? asCells(cells(part), table ? band : part) : readingOrder(part),
    );
  });
}

/** @param all everything the parts were taken from */
const asCells = (parts: TextItem[][], all = parts.flat()): Part[] =>
  parts.map((items) => ({ items, beside: all.filter((item) => !items.includes(item)).map(({ y }) => y) }));

/** A stretch of the page from top to bottom; divided = it has text on both sides of the gutter. */
interface Band {
  divided: boolean;
  items: TextItem[];
}

/** Cuts the items into bands at the lines that cross the gutter. */
function bands(items: readonly TextItem[], gutter: Gutter): Band[] {
  const stretches: { across: boolean; rows: TextItem[][] }[] = [];
  for (const row of rows(items)) {
    const across = row.some((item) => side(item, gutter) === 'across');
    const stretch = stretches.at(-1);
    if (stretch?.across === across) stretch.rows.push(row);
    else stretches.push({ across, rows: [row] });
  }
  const result: Band[] = [];
  for (const stretch of stretches.flatMap((s) => aboveAndBeside(s.rows, gutter))) {
    const divided = isDivided(stretch, gutter);
    const band = result.at(-1);
    if (band && !band.divided && !divided) band.items.push(...stretch);
    else result.push({ divided, items: stretch });
  }
  const order = new Map(items.map((item, index) => [item, index]));
  for (const band of result) band.items.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return result;
}

/** Cuts off the short lines that end the text above: one side alone, well before the other side begins. */
function aboveAndBeside(stretch: readonly TextItem[][], gutter: Gutter): TextItem[][] {
  const begins = (wanted: 'left' | 'right') =>
    stretch.findIndex((row) => row.some((item) => side(item, gutter) === wanted));
  const later = stretch[Math.max(begins('left'), begins('right'))]?.[0];
  const above = (row: readonly TextItem[]) =>
    later !== undefined && (row[0]?.y ?? 0) < later.y - 1.5 * later.size;
  return [stretch.filter(above).flat(), stretch.filter((row) => !above(row)).flat()].filter(
    (s) => s.length > 0,
  );
}

/** The parts of a band that has text on both sides of the gutter: two columns, or the cells of a table. */
function columns(band: TextItem[], gutter: Gutter): { parts: TextItem[][]; table: boolean } {
  const sides = [onSide(band, gutter, 'left'), onSide(band, gutter, 'right')];
  if (drawnLineByLine(band)) return { parts: sides.every(isProse) ? sides : [band], table: false };
  const changesSide = (before: TextItem, item: TextItem) => side(before, gutter) !== side(item, gutter);
  const changes = band.filter((item, index) => index > 0 && changesSide(band[index - 1] ?? item, item));
  const parts = changes.length > 1 ? cells(band, changesSide) : sides;
  return parts.length <= 2 ? { parts: sides, table: false } : { parts, table: true };
}

const drawnLineByLine = (items: readonly TextItem[]): boolean =>
  items.every((item, index) => item.y >= (items[index - 1]?.y ?? 0) - 0.5 * item.size);

/** Prose fills its column: most lines end near the right edge. */
function isProse(column: readonly TextItem[]): boolean {
  const left = Math.min(...column.map(({ x }) => x));
  const ends = rows(column).map((row) => Math.max(...row.map(rightOf)) - left);
  const width = Math.max(...ends);
  return ends.filter((end) => end > 0.8 * width).length > ends.length / 2;
}
