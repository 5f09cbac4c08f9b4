import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toLines } from './lines.ts';
import type { TextItem } from './text-item.ts';

const item = (text: string, x: number, y: number, more: Partial<TextItem> = {}): TextItem => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
  bold: false,
  ...more,
});

const table: [name: string, items: TextItem[], expected: string[]][] = [
  ['sorted by place', [item('unten', 0, 30), item('oben', 0, 10)], ['oben', 'unten']],
  ['a gap is a space', [item('ein', 0, 10), item('Wort', 18, 10)], ['ein Wort']],
  ['no gap is no space', [item('Auf', 0, 10), item('enthalt', 15.2, 10)], ['Aufenthalt']],
  ['drawn in another order', [item('Wort', 18, 10), item('ein', 0, 10)], ['ein Wort']],
  ['printed twice for boldness', [item('fett', 0, 10), item('fett', 0.3, 10)], ['fett']],
  ['raised footnote mark', [item('Titel', 0, 10), item('1', 25, 6, { size: 6 })], ['Titel1']],
  ['dots over a letter', [item('¨', 0.2, 9.6), item('uber', 0, 10)], ['über']],
  ['dots over a capital', [item('Offnung', 0, 10), item('¨', 1.4, 7.6)], ['Öffnung']],
  ['empty lines', [item(' ', 0, 10), item('Text', 0, 30)], ['Text']],
];

for (const [name, items, expected] of table)
  test(name, () =>
    assert.deepEqual(
      toLines(items).map(({ text }) => text),
      expected,
    ),
  );

test('a line knows its place, size and weight', () => {
  const [line] = toLines([
    item('Titel', 10, 20, { size: 14, bold: true }),
    item('klein', 60, 20, { size: 14, bold: true }),
  ]);
  assert.deepEqual(line, { text: 'Titel klein', left: 10, right: 85, y: 20, size: 14, bold: true, tabs: [] });
});

const tabs: [name: string, items: TextItem[], expected: number[]][] = [
  ['key and value', [item('Datum:', 0, 10), item('12. März', 80, 10)], [80]],
  ['number and heading', [item('1.', 0, 10), item('Thema', 40, 10)], []],
  ['words of a justified line', [item('breit', 0, 10), item('gesetzt', 40, 10)], []],
];

for (const [name, items, expected] of tabs)
  test(`tabs: ${name}`, () => assert.deepEqual(toLines(items)[0]?.tabs, expected));
