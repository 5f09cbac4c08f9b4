import assert from 'node:assert/strict';
import { test } from 'node:test';
import { softHyphens } from './soft-hyphens.ts';

const table: [text: string, expected: string][] = [
  ['kurz', 'kurz'],
  ['Bündelungskomponente', 'Bün-de-lungs-kom-po-nen-te'],
  ['Nachnutzung anmelden', 'Nachnutzung anmelden'],
];

for (const [text, expected] of table)
  test(text, () => assert.equal(softHyphens(text).replaceAll('\u00ad', '-'), expected));
