import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapLines } from './wrap-lines.ts';

const table: [text: string, width: number, most: number, expected: string[]][] = [
  ['', 10, 2, []],
  ['Musterstadt', 20, 2, ['Musterstadt']],
  ['Landkreis Muster an der Beispiel', 18, 2, ['Landkreis Muster', 'an der Beispiel']],
  ['eins zwei drei vier', 9, 1, ['eins zw …']],
  ['eins zwei drei vier fünf', 9, 2, ['eins zwei', 'drei vi …']],
  ['Donaudampfschifffahrt', 8, 2, ['Donaud …']],
];
for (const [text, width, most, expected] of table)
  test(`${text} in ${most} × ${width}`, () => assert.deepEqual(wrapLines(text, width, most), expected));
