import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topicCounts } from './topics.ts';

const table: [lists: string[][], expected: [string, number][]][] = [
  [[], []],
  [[[], []], []],
  [
    [['Zugang', 'Ämter'], ['Zugang', 'Zugang'], ['Anmeldung']],
    [
      ['Zugang', 2],
      ['Ämter', 1],
      ['Anmeldung', 1],
    ],
  ],
];
for (const [lists, expected] of table)
  test(JSON.stringify(lists), () =>
    assert.deepEqual(
      topicCounts(lists).map(({ topic, count }) => [topic, count]),
      expected,
    ),
  );
