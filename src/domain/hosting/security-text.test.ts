import assert from 'node:assert/strict';
import { test } from 'node:test';
import { securityText } from './security-text.ts';

const address = 'https://leitfaden.example/.well-known/security.txt';
const end = 'Expires: 2027-06-30T00:00:00Z\nPreferred-Languages: de, en\n';

const table: [name: string, contact: string | null, expires: string | null, expected: string | undefined][] =
  [
    ['a mail address', 'it@behoerde.example', '2027-06-30', `Contact: mailto:it@behoerde.example\n${end}`],
    [
      'a page',
      'https://behoerde.example/melden',
      '2027-06-30',
      `Contact: https://behoerde.example/melden\n${end}`,
    ],
    ['no contact, no file', null, '2027-06-30', undefined],
    ['no date, no file', 'it@behoerde.example', null, undefined],
  ];

for (const [name, contact, expires, expected] of table)
  test(name, () => {
    assert.equal(securityText({ contact, expires }, undefined), expected);
    const known = securityText({ contact, expires }, address);
    assert.equal(known, expected && `${expected}Canonical: ${address}\n`);
  });
