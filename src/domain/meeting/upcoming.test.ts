import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextOnly, upcoming } from './upcoming.ts';

/** A meeting by its date, with a minus if it is cancelled. */
const meeting = (text: string) => ({ date: text.replace('–', ''), cancelled: text.endsWith('–') });
const shown = (meetings: { date: string }[]) => meetings.map(({ date }) => date);

const table: [dates: string[], today: string, expected: string[], next: string[]][] = [
  [[], '2026-11-24', [], []],
  [['2026-11-23'], '2026-11-24', [], []],
  [['2026-11-24'], '2026-11-24', ['2026-11-24'], ['2026-11-24']],
  [['2027-01-14', '2026-12-10', '2026-10-08'], '2026-11-24', ['2026-12-10', '2027-01-14'], ['2026-12-10']],
  [['2026-12-10–'], '2026-11-24', ['2026-12-10'], ['2026-12-10']],
  [
    ['2026-12-10–', '2027-01-14', '2027-02-11'],
    '2026-11-24',
    ['2026-12-10', '2027-01-14', '2027-02-11'],
    ['2026-12-10', '2027-01-14'],
  ],
  [['2026-12-10', '2027-01-14–'], '2026-11-24', ['2026-12-10', '2027-01-14'], ['2026-12-10']],
];

for (const [dates, today, expected, next] of table)
  test(`${dates.join(' ')} on ${today}`, () => {
    const found = upcoming(dates.map(meeting), today);
    assert.deepEqual(shown(found), expected);
    assert.deepEqual(shown(nextOnly(found)), next);
  });
