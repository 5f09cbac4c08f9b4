import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from '../task/fixture.test.ts';
import { effortOf } from './effort.ts';

const table: [land: string | null, leitung: [number, number], web: [number, number]][] = [
  [null, [5, 0], [3, 1]],
  ['XA', [5, 0], [3, 1]],
  ['XB', [4, 0], [3, 1]],
];

for (const [land, ...expected] of table)
  test(`tasks by role, ${land ?? 'all Länder'}`, () =>
    assert.deepEqual(
      effortOf(catalogue, land).map(({ required, optional }) => [required, optional]),
      expected,
    ));
