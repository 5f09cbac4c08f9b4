import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from './edit-distance.ts';

const table: [a: string, b: string, most: number, expected: number][] = [
  ['antrag', 'antrag', 2, 0],
  ['antrag', 'antrg', 2, 1],
  ['antrag', 'antraag', 2, 1],
  ['antrag', 'antrog', 2, 1],
  ['antrag', 'antarg', 2, 1],
  ['ca', 'abc', 3, 3],
  ['aufenhalserlaubnis', 'aufenthaltserlaubnis', 2, 2],
  ['antrag', 'vertrag', 2, 3],
  ['a', 'abcd', 2, 3],
  ['', 'ab', 2, 2],
];

for (const [a, b, most, expected] of table)
  test(`${a} ${b}`, () => {
    assert.equal(editDistance(a, b, most), expected);
    assert.equal(editDistance(b, a, most), expected);
  });
