import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countByLand, tileRows, tileShade, type TileShade } from './tile-map.ts';

const layouts: [tiles: string[], expected: string[]][] = [
  [[], []],
  [['A1'], ['A1']],
  [['C4'], ['C4']],
  [
    ['B2', 'A1'],
    ['A1 -', '- B2'],
  ],
  [
    ['D3', 'B1', 'C3'],
    ['B1 - -', '- - -', '- C3 D3'],
  ],
  [
    ['A9', 'A10'],
    ['A9', 'A10'],
  ],
];
for (const [tiles, expected] of layouts)
  test(`layout of ${tiles.join(' ') || 'nothing'}`, () =>
    assert.deepEqual(
      tileRows(tiles.map((tile) => ({ tile }))).map((row) => row.map((cell) => cell?.tile ?? '-').join(' ')),
      expected,
    ));

const shades: [count: number, highest: number, expected: TileShade][] = [
  [0, 5, 0],
  [1, 5, 1],
  [2, 5, 2],
  [3, 5, 2],
  [4, 5, 3],
  [5, 5, 3],
  [1, 1, 3],
  [0, 0, 0],
  [1, 300, 1],
];
for (const [count, highest, expected] of shades)
  test(`shade of ${count} of ${highest}`, () => assert.equal(tileShade(count, highest), expected));

test('entries are counted by Land', () => {
  const counts = countByLand(['XA', 'XB', 'XA'].map((land) => ({ land })));
  assert.deepEqual([...counts], [['XA', 2], ['XB', 1]]); // prettier-ignore
});
