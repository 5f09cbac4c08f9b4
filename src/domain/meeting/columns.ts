import { cells } from './cells.ts';
import { commonSize, rows } from './lines.ts';
import { rightOf, type TextItem } from './text-item.ts';

/** A gutter is at least this wide (in font sizes) and runs past this many lines on both sides. */
const gutterWidth = 0.8;
const gutterLines = 4;

/** A strip without text between two columns; headings may reach into it. */
interface Gutter {
  middle: number;
  half: number;
}

/** What a reader reads in one go: a column, a table cell, or a whole page of plain text. */
export interface Part {
  items: TextItem[];
  /** Whether it stands beside others, as the cells of a table do. */
  cell: boolean;
}

/**
 * Splits a page into the parts a reader reads one after the other. Plain text is one part; two columns
 * are read left, then right; table cells of several lines are read cell by cell.
 *
 * @param items in drawing order, which tells columns from the rows of a table
 */
export function readingOrder(items: readonly TextItem[]): Part[] {
  const gutter = findGutter(items);
  if (!gutter) return asCells(cells(items));
  return bands(items, gutter).flatMap((band) => {
    if (!hasBothSides(band, gutter)) return band.length < items.length ? readingOrder(band) : asCells(cells(band));
    const { parts, table } = columns(band, gutter);
    return parts.flatMap((part) =>
      table || part.length === items.length ? asCells(cells(part), table) : readingOrder(part),
    );
  });
}

const asCells = (parts: TextItem[][], cell = parts.length > 1): Part[] => parts.map((items) => ({ items, cell }));

/** The strip in the middle of the text that the fewest items cross; undefined where text runs through. */
function findGutter(items: readonly TextItem[]): Gutter | undefined {
  if (items.length < 2 * gutterLines) return undefined;
  const left = Math.min(...items.map(({ x }) => x));
  const width = Math.max(...items.map(rightOf)) - left;
  const half = (gutterWidth * commonSize(items)) / 2;
  const candidates = Array.from({ length: 121 }, (_, index) => left + width * (0.2 + index / 200))
    .filter((middle) => hasBothSides(items, { middle, half }))
    .map((middle) => ({ middle, crossing: items.filter((item) => touches(item, middle, half)).length }));
  const fewest = Math.min(...candidates.map(({ crossing }) => crossing));
  const best = candidates.filter(({ crossing }) => crossing === fewest);
  const middle = fewest > items.length / 2 ? undefined : best[Math.floor(best.length / 2)]?.middle;
  return middle === undefined ? undefined : { middle, half };
}

const touches = (item: TextItem, middle: number, half: number): boolean =>
  item.x < middle + half && rightOf(item) > middle - half;

function side(item: TextItem, { middle, half }: Gutter): 'left' | 'right' | 'across' {
  if (item.x < middle - half && rightOf(item) > middle + half) return 'across';
  return item.x + item.width / 2 < middle ? 'left' : 'right';
}

const onSide = (items: readonly TextItem[], gutter: Gutter, wanted: 'left' | 'right'): TextItem[] =>
  items.filter((item) => side(item, gutter) === wanted);

const hasBothSides = (items: readonly TextItem[], gutter: Gutter): boolean =>
  (['left', 'right'] as const).every((wanted) => rows(onSide(items, gutter, wanted)).length >= gutterLines);

/** Cuts the items at those that cross the gutter: above a crossing line, the lines themselves, below. */
function bands(items: readonly TextItem[], gutter: Gutter): TextItem[][] {
  const result: { across: boolean; items: Set<TextItem> }[] = [];
  for (const row of rows(items)) {
    const across = row.some((item) => side(item, gutter) === 'across');
    const band = result.at(-1);
    if (band?.across === across) row.forEach((item) => band.items.add(item));
    else result.push({ across, items: new Set(row) });
  }
  return result.map((band) => items.filter((item) => band.items.has(item)));
}

/** The parts of a band that has text on both sides of the gutter: two columns, or the cells of a table. */
function columns(band: TextItem[], gutter: Gutter): { parts: TextItem[][]; table: boolean } {
  const sides = [onSide(band, gutter, 'left'), onSide(band, gutter, 'right')];
  if (drawnLineByLine(band)) return { parts: sides.every(isProse) ? sides : [band], table: false };
  const parts = cells(band, (before, item) => side(before, gutter) !== side(item, gutter));
  return parts.length === 2 ? { parts: sides, table: false } : { parts, table: true };
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
