import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBlocks } from './blocks.ts';
import type { Block } from './schema.ts';
import type { TextLine } from './text-item.ts';

const type = { size: 10, leading: 1.2, mostlyBold: false };

/** Lines of a column 300 points wide, twelve points apart; a number in the list adds space. */
function lines(...given: (string | number | (Partial<TextLine> & { text: string }))[]): TextLine[] {
  let y = 0;
  const result: TextLine[] = [];
  for (const one of given) {
    if (typeof one === 'number') {
      y += one;
      continue;
    }
    y += 12;
    const line = typeof one === 'string' ? { text: one } : one;
    const left = line.left ?? 0;
    result.push({ left, right: left + line.text.length * 5, y, size: 10, bold: false, tabs: [], ...line });
  }
  return result;
}

const full = (text: string): string => `${text} ${'x'.repeat(59 - text.length)}`;
const heading = (text: string): Block => ({ kind: 'heading', text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const list = (start: number | null, ...items: string[]): Block => ({ kind: 'list', start, items });

const table: [name: string, input: TextLine[], expected: Block[]][] = [
  ['lines of a paragraph', lines(full('eins'), 'zwei.'), [paragraph(`${full('eins')} zwei.`)]],
  [
    'space between paragraphs',
    lines(full('eins'), 'Ende.', 6, 'neu'),
    [paragraph(`${full('eins')} Ende.`), paragraph('neu')],
  ],
  [
    'indented first line',
    lines(full('eins'), full('zwei.'), { text: full('drei').slice(3), left: 15 }, full('vier')),
    [paragraph(`${full('eins')} ${full('zwei.')}`), paragraph(`${full('drei').slice(3)} ${full('vier')}`)],
  ],
  [
    'sentence that ends early',
    lines(full('eins'), 'Ende.', full('Neuer Satz')),
    [paragraph(`${full('eins')} Ende.`), paragraph(full('Neuer Satz'))],
  ],
  [
    'larger type',
    lines({ text: 'Titel', size: 16 }, full('Text')),
    [heading('Titel'), paragraph(full('Text'))],
  ],
  [
    'bold line',
    lines({ text: 'TOP 1: Thema', bold: true }, full('Text')),
    [heading('TOP 1: Thema'), paragraph(full('Text'))],
  ],
  [
    'bold sentence',
    lines({ text: 'Das ist wichtig.', bold: true }, full('Text')),
    [paragraph('Das ist wichtig.'), paragraph(full('Text'))],
  ],
  [
    'heading of two lines',
    lines({ text: 'Ein langer', size: 16 }, 4, { text: 'Titel', size: 16 }),
    [heading('Ein langer Titel')],
  ],
  ['bullets', lines('• eins', '• zwei'), [list(null, 'eins', 'zwei')]],
  [
    'bullet of two lines',
    lines(full('• eins'), { text: 'weiter', left: 10 }, '• zwei'),
    [list(null, `${full('• eins').slice(2)} weiter`, 'zwei')],
  ],
  [
    'dashes after a colon',
    lines('Dazu gehören:', '– eins,', '– zwei.'),
    [paragraph('Dazu gehören:'), list(null, 'eins,', 'zwei.')],
  ],
  [
    'dash inside a sentence',
    lines(full('Ein Satz'), '– mit Einschub.'),
    [paragraph(`${full('Ein Satz')} – mit Einschub.`)],
  ],
  ['numbers', lines('1. eins', '2. zwei'), [list(1, 'eins', 'zwei')]],
  [
    'numbers that begin later',
    lines('Text.', 6, '4. vier', '5. fünf'),
    [paragraph('Text.'), list(4, 'vier', 'fünf')],
  ],
  [
    'number inside a sentence',
    lines(full('bis zum'), '3. Quartal'),
    [paragraph(`${full('bis zum')} 3. Quartal`)],
  ],
  ['bold number is a heading', lines({ text: '1. Thema', bold: true }), [heading('1. Thema')]],
  [
    'broken word',
    lines(full('eins').slice(0, 50) + ' Auf-', 'enthalt'),
    [paragraph(`${full('eins').slice(0, 50)} Aufenthalt`)],
  ],
  [
    'rows of key and value',
    lines({ text: 'Datum: heute', tabs: [80] }, { text: 'Ort: hier', tabs: [80] }),
    [paragraph('Datum: heute'), paragraph('Ort: hier')],
  ],
  [
    'second line of a value',
    lines({ text: full('Ort: hier'), tabs: [80] }, { text: 'und dort', left: 80 }),
    [paragraph(`${full('Ort: hier')} und dort`)],
  ],
];

for (const [name, input, expected] of table)
  test(name, () => assert.deepEqual(toBlocks([{ lines: input, beside: [] }], type), expected));

const parts: [name: string, first: TextLine[], second: TextLine[], beside: number[], expected: Block[]][] = [
  [
    'a paragraph goes on in the next column',
    lines(full('eins')),
    lines('Zwei.'),
    [],
    [paragraph(`${full('eins')} Zwei.`)],
  ],
  ['a word goes on in the next column', lines('Auf-'), lines('enthalt'), [], [paragraph('Aufenthalt')]],
  [
    'a sentence ends with the column',
    lines(full('eins').slice(0, -1) + '.'),
    lines('Zwei.'),
    [],
    [paragraph(full('eins').slice(0, -1) + '.'), paragraph('Zwei.')],
  ],
  [
    'cells stay apart',
    lines(full('eins')),
    lines('Zwei'),
    [12],
    [paragraph(full('eins')), paragraph('Zwei')],
  ],
  [
    'the head of a table is no heading',
    lines({ text: 'Nr.', bold: true }),
    lines({ text: 'Thema', bold: true }),
    [12],
    [paragraph('Nr.'), paragraph('Thema')],
  ],
];

for (const [name, first, second, beside, expected] of parts)
  test(name, () =>
    assert.deepEqual(
      toBlocks(
        [
          { lines: first, beside },
          { lines: second, beside },
        ],
        type,
      ),
      expected,
    ),
  );
