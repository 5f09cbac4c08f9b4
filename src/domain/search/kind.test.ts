import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindChoices, kindOf } from './kind.ts';

const table: [counts: Record<string, number>, chosen: string, expected: string[]][] = [
  [{}, '', ['alle 0']],
  [{ Leitfaden: 2, Beispiel: 0 }, '', ['alle 2', 'leitfaden 2']],
  [{ Projekttermin: 1, Leitfaden: 2 }, '', ['alle 3', 'leitfaden 2', 'projekttermine 1']],
  [{ Leitfaden: 2 }, 'beispiele', ['alle 2', 'leitfaden 2', 'beispiele 0']],
];

for (const [counts, chosen, expected] of table)
  test(`${JSON.stringify(counts)} ${chosen}`, () => {
    const shown = kindChoices(counts, kindOf(chosen)).filter((choice) => choice.shown);
    assert.deepEqual(
      shown.map(({ kind, count }) => `${kind?.id ?? 'alle'} ${count}`),
      expected,
    );
  });

test('unknown id', () => assert.equal(kindOf('gibt-es-nicht'), null));
