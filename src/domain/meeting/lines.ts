import { readable } from './characters.ts';
import { rightOf, type TextItem, type TextLine } from './text-item.ts';

/** Pieces closer than this (in font sizes) belong to one word; the PDF viewers' own measure. */
const wordGap = 0.1;

/** Gaps wider than this (in font sizes) are no spaces between words, not even in justified text. */
const tabGap = 2;

/**
 * Groups items into rows by baseline, top to bottom. Raised and lowered pieces (footnote marks)
 * stay with the line they belong to.
 */
export function rows(items: readonly TextItem[]): TextItem[][] {
  const result: TextItem[][] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = result.at(-1);
    if (row && Math.abs(baseline(row) - item.y) < 0.5 * Math.max(item.size, largest(row).size))
      row.push(item);
    else result.push([item]);
  }
  return result;
}

/** Reads one row from left to right; gaps become spaces, letters printed twice for boldness count once. */
export function toLine(row: readonly TextItem[]): TextLine {
  const items = [...row].sort((a, b) => readingX(a) - readingX(b));
  let text = '';
  let last: TextItem | undefined;
  for (const item of items) {
    if (last && item.text === last.text && item.x - last.x < 0.15 * item.size) continue;
    if (last && item.x - rightOf(last) > wordGap * item.size && !/\s$/.test(text)) text += ' ';
    text += item.text;
    last = item;
  }
  return {
    text: readable(text),
    left: Math.min(...items.map(({ x }) => x)),
    right: Math.max(...items.map(rightOf)),
    y: baseline(items),
    size: commonSize(items),
    bold: items.every(({ bold }) => bold),
    tabs: tabsOf(items),
  };
}

/** Wide gaps are those of a table or of „Datum:      12. März“; the gap after „1.“ is none. */
const tabsOf = (items: readonly TextItem[]): number[] =>
  items.flatMap((item, index) => {
    const before = items[index - 1];
    const afterLabel = index === 1 && (before?.text.length ?? 0) <= 4;
    return before && !afterLabel && item.x - rightOf(before) > tabGap * item.size ? [item.x] : [];
  });

/** The lines of one column, top to bottom. */
export const toLines = (items: readonly TextItem[]): TextLine[] =>
  rows(items)
    .map(toLine)
    .filter(({ text }) => text !== '');

/** Old TeX fonts print the two dots of an umlaut as an item of its own over the letter they belong before. */
const readingX = ({ text, x, size }: TextItem): number => (text === '¨' ? x - 0.3 * size : x);

const largest = (row: readonly TextItem[]): TextItem => row.reduce((a, b) => (b.size > a.size ? b : a));

const baseline = (row: readonly TextItem[]): number => largest(row).y;

/** The font size that most letters have. */
export function commonSize(items: readonly { text: string; size: number }[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of items) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [0, -1])[0];
}
