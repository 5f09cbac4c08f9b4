import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, keyOf } from './fold.ts';

const table: [word: string, folded: string, key: string][] = [
  ['Führung', 'fuhrung', 'fuhrung'],
  ['Fuehrung', 'fuehrung', 'fuhrung'],
  ['STRASSE', 'strasse', 'strasse'],
  ['Straße', 'strasse', 'strasse'],
  ['Café', 'cafe', 'cafe'],
  ['PLZ-Check', 'plz-check', 'plzcheck'],
  ['aktuell', 'aktuell', 'aktull'],
  ['Steuer', 'steuer', 'steuer'],
  ['Quelle', 'quelle', 'quelle'],
];

for (const [word, folded, key] of table)
  test(word, () => assert.deepEqual([fold(word), keyOf(word)], [folded, key]));
