import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourced, webAddress } from './schema.ts';

const addresses: [address: string, expected: boolean][] = [
  ['https://example.org/seite?a=b#c', true],
  ['http://example.org', true],
  ['HTTPS://example.org', true],
  ['javascript:alert(1)', false],
  ['JavaScript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['ftp://example.org', false],
  ['mailto:wer@example.org', false],
  ['example.org', false],
  ['', false],
];

for (const [address, expected] of addresses)
  test(`address "${address}"`, () => assert.equal(webAddress.safeParse(address).success, expected));

const fields: [field: object, expected: boolean][] = [
  [{ value: null }, true],
  [{ value: 'https://example.org', source: 'A' }, true],
  [{ value: 'https://example.org' }, false],
  [{ value: 'javascript:alert(1)', source: 'A' }, false],
];

for (const [field, expected] of fields)
  test(`field ${JSON.stringify(field)}`, () =>
    assert.equal(sourced(webAddress).safeParse(field).success, expected));
