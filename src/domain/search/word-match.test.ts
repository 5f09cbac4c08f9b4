import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coversAll, coveredWords } from './word-match.ts';

const table: [query: string, found: string, covered: number, all: boolean][] = [
  ['antrag', 'Der Antrag.', 1, true],
  ['anträge', 'Antrag', 1, true],
  ['häuser', 'Haus', 1, true],
  ['strasse', 'Straße', 1, true],
  ['id', 'BundID', 1, true],
  ['bundid', 'BundID', 1, true],
  ['komponente', 'Web-Komponente', 1, true],
  ['antrag stellen', 'Antrag', 1, false],
  ['antrag antrag', 'Antrag', 1, true],
  ['ort', 'Wort', 0, false],
  ['an', 'a', 0, false],
  ['antrag', '', 0, false],
  ['„Antrag“', 'Antrag', 1, true],
];

for (const [query, found, covered, all] of table)
  test(`${query} in ${found}`, () =>
    assert.deepEqual([coveredWords(query, found), coversAll(query, found)], [covered, all]));
