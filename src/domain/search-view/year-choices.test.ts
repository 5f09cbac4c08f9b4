import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearChoices } from './year-choices.ts';

const table: [counts: Record<string, number>, chosen: string | null, expected: string][] = [
  [{}, null, ''],
  [{ 2024: 1, 2026: 3, 2025: 2 }, null, '2026 3, 2025 2, 2024 1'],
  [{ 2024: 1, 2025: 0 }, null, '2024 1'],
  [{ 2024: 1 }, '2025', '2025 0, 2024 1'],
  [{ 2024: 1 }, '2024', '2024 1'],
];

for (const [counts, chosen, expected] of table)
  test(`${JSON.stringify(counts)} ${chosen}`, () =>
    assert.equal(
      yearChoices(counts, chosen)
        .map(({ year, count }) => `${year} ${count}`)
        .join(', '),
      expected,
    ));
