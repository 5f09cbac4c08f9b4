import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAnchor } from './page-anchor.ts';

const pdfs = [{ file: 'protokoll.pdf' }, { file: 'Übersicht (neu).PDF' }];

const table: [file: string, page: number, expected: string][] = [
  ['protokoll.pdf', 3, 'seite-3'],
  ['Übersicht (neu).PDF', 1, 'uebersicht-neu-seite-1'],
];

for (const [file, page, expected] of table)
  test(file, () => assert.equal(pageAnchor(pdfs, file, page), expected));
