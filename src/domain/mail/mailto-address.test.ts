import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailtoAddress } from './mailto-address.ts';

const table: [mail: Parameters<typeof mailtoAddress>[0], address: string][] = [
  [{ to: 'a@b.example', subject: 'S' }, 'mailto:a@b.example?subject=S'],
  [{ to: 'a@b.example', subject: 'S', body: '' }, 'mailto:a@b.example?subject=S&body='],
  [
    { to: 'a@b.example', subject: 'R & K? 5 %', body: 'eins\nzwei\r\ndrei' },
    'mailto:a@b.example?subject=R%20%26%20K%3F%205%20%25&body=eins%0D%0Azwei%0D%0Adrei',
  ],
  [{ to: 'a&b@c.example', subject: "'\ud800" }, 'mailto:a%26b@c.example?subject=%27%EF%BF%BD'],
];

for (const [mail, address] of table)
  test(`mail ${JSON.stringify(mail)}`, () => assert.equal(mailtoAddress(mail), address));
