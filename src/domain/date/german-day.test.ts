import assert from 'node:assert/strict';
import { test } from 'node:test';
import { germanDay } from './german-day.ts';

const table: [text: string, expected: string | undefined][] = [
  ['19.11.2026', '2026-11-19'],
  ['1.2.2026', '2026-02-01'],
  ['1. 2. 2026', '2026-02-01'],
  ['2026-02-01', undefined],
  ['am 1.2.2026', undefined],
  ['1.2.26', undefined],
  ['28. November 2026', '2026-11-28'],
  ['3. März 2026', '2026-03-03'],
  ['3. Dez 2026', '2026-12-03'],
  ['3. Brumaire 2026', undefined],
  ['November 2026', undefined],
];
for (const [text, expected] of table) test(text, () => assert.equal(germanDay(text), expected));
