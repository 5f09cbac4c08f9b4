import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toLines } from './lines.ts';
import { withoutRunningText } from './running-text.ts';
import type { TextPage } from './text-item.ts';

/** Pages of lines; the first and the last line stand at the edges, the others between them. */
const pages = (...texts: string[][]): TextPage[] =>
  texts.map((lines) => ({
    height: 800,
    items: lines.map((text, index) => ({
      text,
      x: 50,
      y: index === lines.length - 1 ? 780 : 20 + index * 30,
      width: 100,
      size: 10,
      bold: false,
    })),
  }));

const table: [name: string, input: string[][], expected: string[][]][] = [
  [
    'header and counting footer',
    [
      ['Kopf', 'eins', 'Seite 1 von 3'],
      ['Kopf', 'zwei', 'Seite 2 von 3'],
      ['Kopf', 'drei', 'Seite 3 von 3'],
    ],
    [['eins'], ['zwei'], ['drei']],
  ],
  [
    'bare page numbers',
    [
      ['eins', '7'],
      ['zwei', '8'],
      ['drei', '9'],
    ],
    [['eins'], ['zwei'], ['drei']],
  ],
  [
    'first page without header',
    [
      ['Titel', 'eins', '1'],
      ['Kopf', 'zwei', '2'],
      ['Kopf', 'drei', '3'],
    ],
    [['Titel', 'eins'], ['zwei'], ['drei']],
  ],
  [
    'left and right pages',
    [
      ['links', 'a', '1'],
      ['rechts', 'b', '2'],
      ['links', 'c', '3'],
      ['rechts', 'd', '4'],
      ['links', 'e', '5'],
      ['rechts', 'f', '6'],
    ],
    [['a'], ['b'], ['c'], ['d'], ['e'], ['f']],
  ],
  ['page number on a single page', [['Text', 'Seite 1 von 1']], [['Text']]],
  [
    'the same word in the text',
    [
      ['eins', 'gleich', 'ende'],
      ['zwei', 'gleich', 'schluss'],
    ],
    [
      ['eins', 'gleich', 'ende'],
      ['zwei', 'gleich', 'schluss'],
    ],
  ],
  [
    'a year is no page number',
    [
      ['2024', 'eins', 'Ende'],
      ['2026', 'zwei', 'Schluss'],
    ],
    [
      ['2024', 'eins', 'Ende'],
      ['2026', 'zwei', 'Schluss'],
    ],
  ],
  ['one page', [['Kopf', 'Text', 'Fuß']], [['Kopf', 'Text', 'Fuß']]],
];

for (const [name, input, expected] of table)
  test(name, () =>
    assert.deepEqual(
      withoutRunningText(pages(...input)).map(({ items }) => toLines(items).map(({ text }) => text)),
      expected,
    ),
  );
