import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byYear, neighbours, newestFirst } from './timeline.ts';

const meeting = (date: string, id = date) => ({ id, data: { date } });
const meetings = ['2025-06-05', '2026-03-12', '2024-12-05', '2026-05-07'].map((date) => meeting(date));

test('newest first, two on one day by id', () =>
  assert.deepEqual(
    newestFirst([meeting('2025-06-05', 'b'), meeting('2025-06-05', 'a'), meeting('2026-01-01', 'c')]).map(
      ({ id }) => id,
    ),
    ['c', 'a', 'b'],
  ));

test('by year', () =>
  assert.deepEqual(
    byYear(meetings).map(({ year, meetings: own }) => [year, own.length]),
    [
      ['2026', 2],
      ['2025', 1],
      ['2024', 1],
    ],
  ));

test('no meetings, no years', () => assert.deepEqual(byYear([]), []));

const table: [id: string, older: string | undefined, newer: string | undefined][] = [
  ['2026-05-07', '2026-03-12', undefined],
  ['2025-06-05', '2024-12-05', '2026-03-12'],
  ['2024-12-05', undefined, '2025-06-05'],
];

for (const [id, older, newer] of table)
  test(`neighbours of ${id}`, () => {
    const found = neighbours(newestFirst(meetings), id);
    assert.deepEqual([found.older?.id, found.newer?.id], [older, newer]);
  });
