import assert from 'node:assert/strict';
import { test } from 'node:test';
import { germanTime } from './german-time.ts';

const table: [text: string, expected: string | undefined][] = [
  ['10:00', '10:00'],
  ['9:00', '09:00'],
  ['9.30', '09:30'],
  ['9.30 Uhr', '09:30'],
  ['10 Uhr', '10:00'],
  ['14h', '14:00'],
  ['24:00', undefined],
  ['9:60', undefined],
  ['9:3', undefined],
  ['mittags', undefined],
  ['', undefined],
];
for (const [text, expected] of table) test(`„${text}“`, () => assert.equal(germanTime(text), expected));
