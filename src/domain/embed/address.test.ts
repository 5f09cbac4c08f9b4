import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAddress } from './address.ts';

const table: [raw: string, address: string, says: RegExp | null][] = [
  ['', '', null],
  ['  ', '', null],
  ['https://a.example/x.js', 'https://a.example/x.js', null],
  [' https://a.example/x.js?v=1&w=2 ', 'https://a.example/x.js?v=1&w=2', null],
  ['<script src="https://a.example/x.js"></script>', 'https://a.example/x.js', null],
  ["<link rel='stylesheet' href='https://a.example/x.css'>", 'https://a.example/x.css', null],
  ['a.example/x.js', '', /beginnt mit https/],
  ['//a.example/x.js', '', /beginnt mit https/],
  ['javascript:alert(1)', '', /beginnt mit https/],
  ['data:text/javascript,alert(1)', '', /beginnt mit https/],
  ['http://a.example/x.js', '', /mit https/],
  ['https://a.example/x.js" onload="alert(1)', '', /unerlaubtes Zeichen/],
  ['https://', '', /unerlaubtes Zeichen/],
  ['<script>alert(1)</script>', '', /beginnt mit https/],
];

for (const [raw, address, says] of table)
  test(`address ${raw}`, () => {
    const check = checkAddress(raw);
    assert.equal(check.address, address);
    if (says) assert.match(check.error ?? '', says);
    else assert.equal(check.error, null);
  });
