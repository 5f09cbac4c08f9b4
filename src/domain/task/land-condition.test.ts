import assert from 'node:assert/strict';
import { test } from 'node:test';
import { landCondition } from './land-condition.ts';

const names = new Map([
  ['XA', 'Musterland'],
  ['XB', 'Beispielland'],
  ['XC', 'Drittland'],
]);

const table: [codes: string[], expected: string][] = [
  [['XA'], 'nur in: Musterland'],
  [['XA', 'XB'], 'nicht in: Drittland'],
  [['XA', 'XB', 'XC'], 'nur in: Musterland, Beispielland, Drittland'],
  [['XX'], 'nur in: XX'],
];

for (const [codes, expected] of table)
  test(codes.join(' '), () => assert.equal(landCondition(codes, names), expected));
