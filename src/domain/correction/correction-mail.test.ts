import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionMail } from './correction-mail.ts';

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
