import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeLimit } from './time-limit.ts';

/** Local time of March 2026; the 2nd, 9th, 16th are Mondays. */
// eslint-disable-next-line no-restricted-globals -- times of the table, no clock
const on = (day: number, hours: number) => new Date(2026, 2, day, hours);
type Time = [day: number, hours: number];

const table: [name: string, begin: Time, now: Time, end: Time, weekday: number | null, alarms: Time[]][] = [
  ['Monday to Thursday', [2, 10], [2, 11], [5, 10], null, [[4, 10], [5, 8]]],
  ['to Friday', [3, 10], [3, 11], [6, 10], null, [[5, 10], [6, 8]]],
  ['to Saturday', [4, 10], [4, 11], [7, 10], 6, [[6, 9], [6, 13]]],
  ['to Sunday', [5, 10], [5, 11], [8, 10], 6, [[6, 9], [6, 13]]],
  ['to Monday', [6, 10], [6, 11], [9, 10], null, [[8, 10], [9, 8]]],
  ['to Sunday, on Friday at noon', [5, 10], [6, 12], [8, 10], 6, [[6, 13]]],
  ['to Sunday, on Friday evening', [5, 10], [6, 18], [8, 10], 6, [[7, 10], [8, 8]]],
  ['to Sunday, on Saturday', [5, 10], [7, 11], [8, 10], null, [[8, 8]]],
  ['one hour left', [2, 10], [5, 9], [5, 10], null, []],
  ['just past', [2, 10], [5, 10], [5, 10], null, []],
  ['past on a Sunday', [5, 10], [9, 9], [8, 10], null, []],
]; // prettier-ignore

for (const [name, begin, now, end, weekday, alarms] of table)
  test(name, () =>
    assert.deepEqual(timeLimit(on(...begin), 72, on(...now)), {
      end: on(...end),
      past: on(...end) <= on(...now),
      weekday: weekday === null ? null : on(weekday, 0),
      alarms: alarms.map((time) => on(...time)),
    }),
  );
