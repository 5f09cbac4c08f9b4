import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionMail, passageBeginning } from './correction-mail.ts';

test('page and Stand are filled in, nothing breaks out of its field', () => {
  const mail = correctionMail({
    to: 'a@example.org',
    title: 'Recht & Kosten? 50 %',
    url: 'https://example.org/x/',
    stand: '24.11.2026',
  });
  const url = new URL(mail);
  assert.equal(url.protocol, 'mailto:');
  assert.equal(url.pathname, 'a@example.org');
  assert.deepEqual([...url.searchParams.keys()], ['subject', 'body']);
  assert.equal(url.searchParams.get('subject'), 'Fehler im Leitfaden: Recht & Kosten? 50 %');
  assert.match(
    url.searchParams.get('body') ?? '',
    /Seite: Recht & Kosten\? 50 %\r\nhttps:\/\/example\.org\/x\/\r\nStand: 24\.11\.2026\r\n/,
  );
});

test('a passage is named with its heading and beginning', () => {
  const page = { to: 'a@example.org', title: 'T', url: 'https://example.org/x/#y', stand: '24.11.2026' };
  const body = (beginning: string) =>
    new URL(correctionMail({ ...page, passage: { heading: 'Kosten', beginning } })).searchParams.get('body');
  assert.match(
    body('Es kostet') ?? '',
    /Stand: 24\.11\.2026\r\n\r\nAbschnitt: Kosten\r\nStelle: „Es kostet“\r\n\r\nWas/,
  );
  assert.match(body('') ?? '', /Abschnitt: Kosten\r\n\r\nWas/);
});

const beginnings: [text: string, expected: string][] = [
  ['  zwei\n Worte ', 'zwei Worte'],
  ['a'.repeat(200), 'a'.repeat(200)],
  [`${'Wort '.repeat(39)}Grenze Ende`, `${'Wort '.repeat(39).trim()} …`],
];
for (const [text, expected] of beginnings)
  test(`beginning of ${text.length} letters`, () => assert.equal(passageBeginning(text), expected));
