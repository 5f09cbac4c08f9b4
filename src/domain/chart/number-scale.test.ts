import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percentOf, scaleLines, spread } from './number-scale.ts';

const scales: [highest: number, expected: number[]][] = [
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [12, [0, 5, 10, 15]],
  [129, [0, 50, 100, 150]],
  [300, [0, 100, 200, 300]],
  [530, [0, 200, 400, 600]],
];
for (const [highest, expected] of scales)
  test(`lines up to ${highest}`, () => assert.deepEqual(scaleLines(highest), expected));

const apart: [places: number[], expected: number[]][] = [
  [[], []],
  [[0, 50, 100], [0, 50, 100]],
  [[83, 90, 100], [80, 90, 100]],
  [[50, 50], [40, 50]],
  [[95, 98, 100], [80, 90, 100]],
]; // prettier-ignore
for (const [places, expected] of apart)
  test(`${places.join(' ')} moved apart`, () => assert.deepEqual(spread(places, 10), expected));

test('a share of nothing is nothing', () => {
  assert.equal(percentOf(1, 0), 0);
  assert.equal(percentOf(1, 3), 33.33);
});
