import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf } from '../search/kind.ts';
import { countText } from './count-text.ts';

const table: [count: number, kind: string, year: string | null, expected: string][] = [
  [0, '', null, 'Keine Treffer'],
  [1, '', null, '1 Treffer'],
  [5, '', null, '5 Treffer'],
  [1234, '', null, '1.234 Treffer'],
  [2, 'antragsstrecken', null, '2 Treffer in „Antragsstrecken“'],
  [0, 'beispiele', null, 'Keine Treffer in „Beispiele“'],
  [3, 'projekttermine', '2026', '3 Treffer in „Projekttermine“ 2026'],
  [3, '', '2026', '3 Treffer 2026'],
];

for (const [count, kind, year, expected] of table)
  test(expected, () => assert.equal(countText(count, { kind: kindOf(kind), year }), expected));
