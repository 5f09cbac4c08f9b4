import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepAnchor, stepOf } from './address.ts';

const table: [fragment: string, step: number | null][] = [
  ['#schritt-1', 1],
  ['#schritt-8', 8],
  ['', null],
  ['#', null],
  ['#schritt-0', null],
  ['#schritt-9', null],
  ['#schritt-01', null],
  ['#schritt-1e0', null],
  ['#schritt--1', null],
  ['#schritt-3x', null],
  ['#schritt-100', null],
  ['#quelle-3', null],
  ['#v1?schritt=3', null],
];

for (const [fragment, step] of table)
  test(`step of ${fragment || '(empty)'}`, () => assert.equal(stepOf(fragment, 8), step));

test('anchor and step belong together', () => assert.equal(stepOf(`#${stepAnchor(3)}`, 8), 3));
