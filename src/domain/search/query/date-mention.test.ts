import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionSlot } from './date-mention.ts';
import { readDate } from './date-reading.ts';

const table: [query: string, expected: string[]][] = [
  ['7.3.2024', ['7. März 2024', '07.03.2024', '7.3.2024']],
  ['12.11.2024', ['12. November 2024', '12.11.2024']],
  ['März 2024', ['März 2024', '03/2024']],
  ['Protokoll 2024', ['2024']],
];

for (const [query, expected] of table)
  test(query, () => {
    const reading = readDate(query);
    assert(reading);
    assert.deepEqual(
      mentionSlot(reading.date).alternatives.map(({ shown }) => shown),
      expected,
    );
  });
