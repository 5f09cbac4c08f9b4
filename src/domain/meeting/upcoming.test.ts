import assert from 'node:assert/strict';
import { test } from 'node:test';
import { upcoming } from './upcoming.ts';

const table: [dates: string[], today: string, expected: string[]][] = [
  [[], '2026-11-24', []],
  [['2026-11-23'], '2026-11-24', []],
  [['2026-11-24'], '2026-11-24', ['2026-11-24']],
  [['2027-01-14', '2026-12-10', '2026-10-08'], '2026-11-24', ['2026-12-10', '2027-01-14']],
];

for (const [dates, today, expected] of table)
  test(`${dates.join(' ')} on ${today}`, () => assert.deepEqual(upcoming(dates, today), expected));
