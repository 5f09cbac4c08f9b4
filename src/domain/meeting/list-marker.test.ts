import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listMarker, type Marked } from './list-marker.ts';

const table: [line: string, expected: Marked | null][] = [
  ['• Punkt', { number: null, ambiguous: false, text: 'Punkt' }],
  ['▪Punkt', { number: null, ambiguous: false, text: 'Punkt' }],
  ['– Strich', { number: null, ambiguous: true, text: 'Strich' }],
  ['1. erstens', { number: 1, ambiguous: true, text: 'erstens' }],
  ['12) zwölftens', { number: 12, ambiguous: true, text: 'zwölftens' }],
  ['12. März 2026', null],
  ['1.2 Abschnitt', null],
  ['–', null],
  ['-fach', null],
  ['Wort', null],
];

for (const [line, expected] of table) test(line, () => assert.deepEqual(listMarker(line), expected));
