import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameWords } from './same-words.ts';

const table: [a: string, b: string, same: boolean][] = [
  ['Rückkanal', 'rückkanal', true],
  ['  Familiäre   Gründe ', 'familiäre gründe', true],
  ['ÄNDERUNG', 'änderung', true],
  ['Familiäre Gründe', 'Familiäregründe', false],
  ['Strasse', 'Straße', false],
];
for (const [a, b, same] of table)
  test(`„${a}“ and „${b}“`, () => assert.equal(sameWords(a) === sameWords(b), same));
