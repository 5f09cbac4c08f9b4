import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOrder } from './columns.ts';
import { toLines } from './lines.ts';
import type { TextItem } from './text-item.ts';

/** A line of text at a place; ten points high, five wide a letter. */
const at = (x: number, row: number, text: string): TextItem => ({
  text,
  x,
  y: 100 + row * 12,
  width: text.length * 5,
  size: 10,
  bold: false,
});

const column = (x: number, from: number, name: string): TextItem[] =>
  [0, 1, 2, 3, 4].map((row) => at(x, from + row, `${name}${row} ${'voll '.repeat(7)}`.trim()));

const left = column(0, 1, 'L');
const right = column(250, 1, 'R');
const title = at(0, 0, 'Überschrift über beide Spalten hinweg, so breit wie die ganze Seite im Satzspiegel');
const after = at(
  0,
  8,
  'Text unter den Spalten, wieder über die ganze Breite des Satzspiegels hinweg geschrieben',
);

const table: [name: string, items: TextItem[], expected: string[][]][] = [
  ['one column', [at(0, 0, 'eins'), at(0, 1, 'zwei')], [['eins', 'zwei']]],
  ['left drawn first', [...left, ...right], [heads('L'), heads('R')]],
  ['right drawn first', [...right, ...left], [heads('L'), heads('R')]],
  ['drawn line by line', left.flatMap((line, index) => [line, right[index]!]), [heads('L'), heads('R')]],
  ['title above', [title, ...left, ...right], [['Überschrift'], heads('L'), heads('R')]],
  ['text below', [...left, ...right, after], [heads('L'), heads('R'), ['Text']]],
  [
    'a table is read row by row',
    [
      ...[at(0, 0, 'Frage'), at(0, 1, 'eins'), at(250, 0, 'Antwort'), at(250, 1, 'darauf')],
      ...[at(0, 3, 'Frage'), at(0, 4, 'zwei'), at(250, 3, 'Antwort'), at(250, 4, 'dazu')],
    ],
    [
      ['Frage', 'eins'],
      ['Antwort', 'darauf'],
      ['Frage', 'zwei'],
      ['Antwort', 'dazu'],
    ],
  ],
  [
    'short entries side by side stay lines',
    [0, 1, 2, 3, 4].flatMap((row) => [
      at(0, row, `Punkt${row}`),
      at(250, row, row === 2 ? 'ein langer Wert' : 'ja'),
    ]),
    [['Punkt0', 'Punkt1', 'Punkt2', 'Punkt3', 'Punkt4']],
  ],
  [
    'drawn late but within the text',
    [at(0, 0, 'erster Satz'), at(0, 2, 'dritter Satz'), at(0, 1, 'zweiter Satz')],
    [['erster', 'zweiter', 'dritter']],
  ],
];

function heads(name: string): string[] {
  return [0, 1, 2, 3, 4].map((row) => `${name}${row}`);
}

for (const [name, items, expected] of table)
  test(name, () =>
    assert.deepEqual(
      readingOrder(items).map((part) => toLines(part.items).map(({ text }) => text.split(' ')[0])),
      expected,
    ),
  );
