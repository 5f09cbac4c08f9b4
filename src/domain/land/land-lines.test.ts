import assert from 'node:assert/strict';
import { test } from 'node:test';
import { landLines } from './land-lines.ts';

test('lines by Land and chapter', () =>
  assert.deepEqual(
    landLines([
      {
        id: 'XA',
        data: {
          name: 'Musterland',
          lines: [
            { chapters: ['anfang', 'ende'], text: 'Hier gilt etwas', source: 'M1' },
            { chapters: ['mitte'], text: 'Hier auch', source: 'M1' },
          ],
        },
      },
      { id: 'XB', data: { name: 'Beispielland' } },
    ]),
    {
      XA: {
        name: 'Musterland',
        lines: { anfang: 'Hier gilt etwas', ende: 'Hier gilt etwas', mitte: 'Hier auch' },
      },
      XB: { name: 'Beispielland', lines: {} },
    },
  ));
