import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorPrefix, pageAnchor } from './page-anchor.ts';

const pdfs = [{ file: 'protokoll.pdf' }, { file: 'Übersicht (neu).PDF' }];

const table: [file: string, page: number, expected: string][] = [
  ['protokoll.pdf', 3, 'seite-3'],
  ['Übersicht (neu).PDF', 1, 'uebersicht-neu-seite-1'],
];

for (const [file, page, expected] of table)
  test(file, () => assert.equal(pageAnchor(pdfs, file, page), expected));

const prefixes: [file: string, expected: string][] = [
  ['Anlage 1.pdf', 'anlage-1'],
  ['anlage_1.PDF', 'anlage-1'],
  ['Größe.pdf', 'groesse'],
  ['протокол.pdf', ''],
];

for (const [file, expected] of prefixes)
  test(`prefix of ${file}`, () => assert.equal(anchorPrefix(file), expected));
