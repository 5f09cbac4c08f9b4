import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainId } from './plain-id.ts';

const table: [text: string, expected: string][] = [
  ['Über uns (neu)', 'ueber-uns-neu'],
  ['  Große  Änderung! ', 'grosse-aenderung'],
  ['§ 24', '24'],
  ['–', ''],
];
for (const [text, expected] of table) test(text, () => assert.equal(plainId(text), expected));
