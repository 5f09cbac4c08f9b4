import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noBreaks } from './no-breaks.ts';

const table: [input: string, expected: string][] = [
  ['nach § 24 und §§ 18–21', 'nach §\u00a024 und §§\u00a018–21'],
  ['z. B. hier', 'z.\u00a0B. hier'],
  ['z.B. hier', 'z.\u00a0B. hier'],
  ['Abs. 3, Nr. 2', 'Abs.\u00a03, Nr.\u00a02'],
  ['100 EUR, 50 % und 72 Stunden', '100\u00a0EUR, 50\u00a0% und 72\u00a0Stunden'],
  ['siehe Kapitel 3', 'siehe Kapitel\u00a03'],
  ['nichts zu tun', 'nichts zu tun'],
  ['b.a.muster@example.org', 'b.a.muster@example.org'],
  ['www.d.e.example', 'www.d.e.example'],
  ['i. d. R. so', 'i.\u00a0d.\u00a0R. so'],
];

for (const [input, expected] of table) test(input, () => assert.equal(noBreaks(input), expected));
