import assert from 'node:assert/strict';
import { test } from 'node:test';
import { landSchema } from './schema.ts';

const open = { value: null };
const land = (name: string, text: string) => ({
  ...{ name, agsPrefix: '98', tile: 'A1', contract: open, payer: open, authorities: open },
  lines: [{ chapters: ['anfang'], text, source: 'M1' }],
});

const table: [name: string, text: string, expected: RegExp | null][] = [
  ['Musterland', 'Kurz', null],
  ['Musterland', 'x'.repeat(52), null],
  ['Musterland', 'x'.repeat(53), /höchstens 52 Zeichen/],
  ['Musterland', '', /too_small/],
];

for (const [name, text, expected] of table)
  test(`a line of ${text.length} signs`, () => {
    const issues = JSON.stringify(landSchema.safeParse(land(name, text)).error?.issues ?? null);
    assert.match(issues, expected ?? /^null$/);
  });
