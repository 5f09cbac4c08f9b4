import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOpenAddress } from './open-address.ts';

const table: [email: string, expected: boolean][] = [
  ['ansprechstelle@offen.invalid', true],
  ['a@B.INVALID', true],
  ['a@amt.example', false],
  ['invalid@amt.de', false],
  ['a@invalid.amt.de', false],
];
for (const [email, expected] of table) test(email, () => assert.equal(isOpenAddress(email), expected));
