import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeness, smallestWindow } from './nearness.ts';
import { phrasePlaces } from './phrase-places.ts';

const windows: [lists: number[][], expected: string | null][] = [
  [[[1, 10, 20], [12]], '2: 10 12'],
  [[[5], [5]], '0: 5 5'],
  [
    [
      [1, 50],
      [2, 40],
      [3, 60],
    ],
    '2: 1 2 3',
  ],
  [[[1, 30], [100], [29, 99]], '70: 30 100 99'],
  [[[1], []], null],
];

for (const [lists, expected] of windows)
  test(`window of ${JSON.stringify(lists)}`, () => {
    const window = smallestWindow(lists);
    assert.equal(window && `${window.width}: ${window.places.join(' ')}`, expected);
  });

test('closeness falls with the width', () => {
  assert.equal(closeness(0), 1);
  assert(closeness(1) > closeness(5));
  assert(closeness(100) > 0);
});

const phrases: [lists: number[][], expected: number[]][] = [
  [
    [
      [1, 7],
      [2, 9],
    ],
    [1, 2],
  ],
  [
    [
      [1, 5],
      [2, 6],
      [3, 7],
    ],
    [1, 2, 3, 5, 6, 7],
  ],
  [[[1], [3]], []],
  [[[2], [1]], []],
  [[[4, 8]], [4, 8]],
];

for (const [lists, expected] of phrases)
  test(`phrase of ${JSON.stringify(lists)}`, () => assert.deepEqual(phrasePlaces(lists), expected));
