import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countText } from './count-text.ts';
import { kindOf } from './kind.ts';

const table: [count: number, kind: string, expected: string][] = [
  [0, '', 'Keine Treffer'],
  [1, '', '1 Treffer'],
  [5, '', '5 Treffer'],
  [1234, '', '1.234 Treffer'],
  [2, 'antragsstrecken', '2 Treffer in „Antragsstrecken“'],
  [0, 'beispiele', 'Keine Treffer in „Beispiele“'],
];

for (const [count, kind, expected] of table)
  test(expected, () => assert.equal(countText(count, kindOf(kind)), expected));
