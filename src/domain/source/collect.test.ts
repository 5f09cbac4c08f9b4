import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectSources, keyList } from './collect.ts';

const table: [value: unknown, keys: string[]][] = [
  [null, []],
  ['text', []],
  [{ source: 'A' }, ['A']],
  [{ source: ['A', 'B'], more: [{ source: 'B' }, { deep: { source: 'C' } }] }, ['A', 'B', 'C']],
  [[{ value: null }, { value: 1, source: 'X' }], ['X']],
  [{ source: 7 }, []],
];

for (const [value, keys] of table)
  test(JSON.stringify(value), () => assert.deepEqual(collectSources(value), keys));

test('keyList', () => {
  assert.deepEqual(keyList('A'), ['A']);
  assert.deepEqual(keyList(undefined), []);
});
