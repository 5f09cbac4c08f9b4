import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfPageOf } from './pdf-page.ts';

const table: [id: string, title: string, expected: number | null][] = [
  ['seite-2', 'Seite 2', 2],
  ['anlage-seite-12', 'Seite 12', 12],
  ['hinweise-zu-seite-2', 'Hinweise zu Seite 2', null],
  ['seite-2', 'Seite 3', null],
  ['_top', 'Titel', null],
];

for (const [id, title, expected] of table)
  test(`${id}: ${title}`, () => assert.equal(pdfPageOf({ title, anchor: { element: 'h2', id } }), expected));

test('text before the first heading', () => assert.equal(pdfPageOf({ title: 'Titel' }), null));
