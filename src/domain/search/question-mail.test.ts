import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionMail } from './question-mail.ts';

const table: [query: string, subject: string, firstLine: string][] = [
  ['Gebühr', 'Frage zum Leitfaden Muster: Gebühr', 'Im Leitfaden Muster habe ich nichts gefunden zu: Gebühr'],
  [
    'a&b?c=d',
    'Frage zum Leitfaden Muster: a&b?c=d',
    'Im Leitfaden Muster habe ich nichts gefunden zu: a&b?c=d',
  ],
];

for (const [query, subject, firstLine] of table)
  test(query, () => {
    const mail = new URL(questionMail({ to: 'team@example.org', guide: 'Leitfaden Muster', query }));
    assert.equal(mail.pathname, 'team@example.org');
    assert.equal(mail.searchParams.get('subject'), subject);
    assert.equal(mail.searchParams.get('body'), `${firstLine}\r\n\r\nMeine Frage:\r\n\r\n`);
  });
