import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passes } from './filter.ts';

const item = {
  values: { group: ['karten'], feature: ['a', 'b'] },
  text: 'Änderung der Auflagen § 12 xy-kennung',
};

const table: [choice: Record<string, string[]>, expected: boolean][] = [
  [{}, true],
  [{ group: [] }, true],
  [{ group: ['karten'] }, true],
  [{ group: ['titel'] }, false],
  [{ group: ['titel', 'karten'] }, true],
  [{ feature: ['a', 'b'] }, true],
  [{ feature: ['a', 'c'] }, false],
  [{ group: ['karten'], feature: ['c'] }, false],
  [{ unknown: ['x'] }, false],
  [{ text: ['änderung'] }, true],
  [{ text: ['AENDERUNG auflagen'] }, true],
  [{ text: ['§ 12'] }, true],
  [{ text: ['kennung fehlt'] }, false],
  [{ text: [''] }, true],
];

for (const [choice, expected] of table)
  test(JSON.stringify(choice), () => assert.equal(passes(item, choice, ['feature']), expected));
