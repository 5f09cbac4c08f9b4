import { rightOf, type TextItem } from './text-item.ts';

/** Pieces on one line closer than this (in font sizes) are one line, however they were drawn. */
const lineGap = 0.4;

/** A new line this far left of the one before (in font sizes) is no indentation any more. */
const rowReturn = 4;

/**
 * Splits text by the order in which it was drawn: where drawing jumps back up, something beside begins –
 * the next table cell, a box next to the text. What was merely drawn late within the same flow is put back.
 *
 * @param items in drawing order
 * @param startsCell further sign that an item does not continue the one before
 */
export function cells(
  items: readonly TextItem[],
  startsCell: (before: TextItem, item: TextItem) => boolean = () => false,
): TextItem[][] {
  const drawn: TextItem[][] = [];
  let lineStart: TextItem | undefined;
  items.forEach((item, index) => {
    const before = items[index - 1];
    const apart = !before || !lineStart || jumps(before, lineStart, item) || startsCell(before, item);
    if (apart) drawn.push([item]);
    else drawn.at(-1)?.push(item);
    if (apart || item.y > before.y + 0.5 * item.size) lineStart = item;
  });
  return drawn.reduce<TextItem[][]>(addCell, []);
}

/** Up, or down to a place far left of the line before: the next row begins. */
function jumps(before: TextItem, lineStart: TextItem, item: TextItem): boolean {
  const step = 0.5 * Math.max(before.size, item.size);
  if (item.y < before.y - step) return true;
  const back = lineStart.x - item.x > rowReturn * item.size && rightOf(item) < lineStart.x;
  return item.y > before.y + step && back;
}

/** Adds a cell to the list, together with all earlier ones it belongs to. */
function addCell(list: TextItem[][], cell: TextItem[]): TextItem[][] {
  const friends = list.filter((other) => belongTogether(other, cell));
  const [first] = friends;
  if (!first) return [...list, cell];
  const merged = [...friends.flat(), ...cell];
  return list
    .filter((other) => other === first || !friends.includes(other))
    .map((c) => (c === first ? merged : c));
}

/** Side by side means apart, unless the pieces touch; one above the other within one flow means together. */
function belongTogether(a: readonly TextItem[], b: readonly TextItem[]): boolean {
  let sideBySide = false;
  for (const one of a)
    for (const two of b) {
      if (Math.abs(one.y - two.y) >= 0.5 * Math.max(one.size, two.size)) continue;
      const gap = Math.max(one.x, two.x) - Math.min(rightOf(one), rightOf(two));
      if (gap < lineGap * Math.max(one.size, two.size)) return true;
      sideBySide = true;
    }
  return (
    !sideBySide &&
    overlap(
      a,
      b,
      ({ y }) => y,
      ({ y }) => y,
    ) &&
    overlap(a, b, ({ x }) => x, rightOf)
  );
}

function overlap(
  a: readonly TextItem[],
  b: readonly TextItem[],
  from: (item: TextItem) => number,
  to: (item: TextItem) => number,
): boolean {
  return (
    Math.min(...a.map(from)) < Math.max(...b.map(to)) && Math.min(...b.map(from)) < Math.max(...a.map(to))
  );
}
