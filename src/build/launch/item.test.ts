import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlaceholder } from './item.ts';

for (const [host, expected] of [
  ['offen.invalid', true],
  ['a@b.example', true],
  ['localhost', true],
  ['www.example.org', true],
  ['amt.de', false],
  ['invalid.amt.de', false],
  ['myexample.org', false],
] as const)
  test(`placeholder ${host}: ${expected}`, () => assert.equal(isPlaceholder(host), expected));
