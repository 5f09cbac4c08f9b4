import { commonSize, rows } from './lines.ts';
import { rightOf, type TextItem } from './text-item.ts';

/** A gutter is at least this wide (in font sizes) and runs past this many lines on both sides. */
const gutterWidth = 0.8;
const gutterLines = 4;

/** A strip without text between two columns; headings may reach into it. */
export interface Gutter {
  middle: number;
  half: number;
}

/** The strip in the middle of the text that the fewest items cross; undefined where text runs through. */
export function findGutter(items: readonly TextItem[]): Gutter | undefined {
  if (items.length < 2 * gutterLines) return undefined;
  const left = Math.min(...items.map(({ x }) => x));
  const width = Math.max(...items.map(rightOf)) - left;
  const half = (gutterWidth * commonSize(items)) / 2;
  const candidates = Array.from({ length: 121 }, (_, index) => left + width * (0.2 + index / 200))
    .filter((middle) => hasBothSides(items, { middle, half }))
    .map((middle) => ({ middle, crossing: items.filter((item) => touches(item, { middle, half })).length }));
  const fewest = Math.min(...candidates.map(({ crossing }) => crossing));
  const best = candidates.filter(({ crossing }) => crossing === fewest);
  const middle = fewest > items.length / 2 ? undefined : best[Math.floor(best.length / 2)]?.middle;
  return middle === undefined ? undefined : { middle, half };
}

const touches = (item: TextItem, { middle, half }: Gutter): boolean =>
  item.x < middle + half && rightOf(item) > middle - half;

/** Where an item stands; what only reaches into the strip still belongs to its side. */
export function side(item: TextItem, { middle, half }: Gutter): 'left' | 'right' | 'across' {
  if (item.x < middle - half && rightOf(item) > middle + half) return 'across';
  return item.x + item.width / 2 < middle ? 'left' : 'right';
}

/** The items on one side of the gutter. */
export const onSide = (items: readonly TextItem[], gutter: Gutter, wanted: 'left' | 'right'): TextItem[] =>
  items.filter((item) => side(item, gutter) === wanted);

/** Whether enough lines for a column stand on either side. */
const hasBothSides = (items: readonly TextItem[], gutter: Gutter): boolean =>
  (['left', 'right'] as const).every((wanted) => rows(onSide(items, gutter, wanted)).length >= gutterLines);

/**
 * Whether the gutter divides these items: enough lines on either side, and hardly one that reaches into the
 * strip. Spaces between words that happen to lie below each other are narrower.
 */
export const isDivided = (items: readonly TextItem[], gutter: Gutter): boolean =>
  hasBothSides(items, gutter) &&
  rows(items).filter((row) => row.some((item) => touches(item, gutter))).length < 0.2 * rows(items).length;
