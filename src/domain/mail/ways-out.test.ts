import assert from 'node:assert/strict';
import { test } from 'node:test';
import PostalMime from 'postal-mime';
import { compose, type Mail } from './compose.ts';
import { draftFile } from './eml.ts';
import { person, profile, template } from './fixture.ts';
import { bodyHtml } from './html.ts';
import { mailtoLink } from './mailto.ts';
import { bodyText } from './text.ts';

/** Values somebody may type or paste anywhere; `kept` = what the mail holds of it. */
const values: [name: string, typed: string, kept: string][] = [
  ['plain', 'Muster', 'Muster'],
  ['CR', 'Mus\rter', 'Mus ter'],
  ['LF', 'Mus\nter', 'Mus ter'],
  ['line separator', 'Mus\u2028ter', 'Mus ter'],
  ['next line', 'Mus\u0085ter', 'Mus ter'],
  ['NUL', 'Mus\0ter', 'Mus ter'],
  ['ESC', 'Mus\u001Bter', 'Mus ter'],
  ['header', 'Mus\r\nBcc: x@y.de', 'Mus Bcc: x@y.de'],
  ['bidi override', 'Mus\u202Eter', 'Muster'],
  ['lone surrogate', 'Mus\uDC00ter', 'Mus\uFFFDter'],
  ['family emoji', '👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
  ['500 × Ä', 'Ä'.repeat(500), 'Ä'.repeat(500)],
  ['Arabic', 'محمد', 'محمد'],
  ['encoded word', '=?UTF-8?B?RXZpbA==?=', '=?UTF-8?B?RXZpbA==?='],
  ['decomposed', 'Mu\u0308ster', 'Müster'],
  ["O'Brien many times", "O'Brien".repeat(40), "O'Brien".repeat(40)],
  ['signs', '50 % & = # + ?', '50 % & = # + ?'],
  ['percent escapes', '%0D%0A', '%0D%0A'],
  ['markup', '<img onerror=alert(1)>', '<img onerror=alert(1)>'],
  ['replacement pattern', "$& $' $1", "$& $' $1"],
  ['placeholder', '{{name}}', '{{name}}'],
  ['dot', '.', '.'],
  ['From', 'From me', 'From me'],
];

const mailWith = (typed: string): Mail =>
  compose(template, {
    ...profile,
    authority: `Stadt ${typed}`,
    people: { ...profile.people, technical: person('Erika', typed, 'e@amt.example') },
    signature: `.\nFrom ${typed.replace(/\s/g, ' ')}\n\nEnde`,
  });

const decode = (html: string) =>
  html
    .replace(/<\/p><p>/g, '\n\n')
    .replace(/<br>/g, '\n')
    .replace(/<\/?p>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

for (const [name, typed, kept] of values)
  test(`every way carries the same mail: ${name}`, async () => {
    const mail = mailWith(typed);
    const text = bodyText(mail);
    assert.ok(text.includes(`für die Stadt ${kept} den Dienst.`), 'authority');
    assert.ok(text.includes(`Technische Ansprechperson: Erika ${kept}, e@amt.example\n`), 'person');

    assert.doesNotMatch(bodyHtml(mail), /<(?!\/?p>|br>)/, 'only <p> and <br>');
    assert.equal(decode(bodyHtml(mail)), text);

    const full = new URL(mailtoLink(mail, () => 0).href);
    assert.equal(decodeURIComponent(full.pathname), template.to);
    const [subject, body] = full.search
      .slice(1)
      .split('&')
      .map((pair) => decodeURIComponent(pair.split('=')[1] ?? ''));
    assert.equal(subject, template.subject);
    assert.equal(body, text.replaceAll('\n', '\r\n'));

    const draft = draftFile(mail);
    const parsed = await PostalMime.parse(draft);
    assert.deepEqual(parsed.to, [{ address: template.to, name: '' }]);
    assert.equal(parsed.subject, template.subject);
    assert.equal(parsed.text?.replace(/\r\n/g, '\n').replace(/\n$/, ''), text);
    assert.deepEqual(parsed.headers.map(({ key }) => key).sort(), [
      'content-transfer-encoding',
      'content-type',
      'mime-version',
      'subject',
      'to',
      'x-unsent',
    ]);
    assert.equal(parsed.attachments.length, 0);
  });

test('a complete mail holds each value once per role and no trace of the template', () => {
  const mail = compose(template, profile);
  const ways = [
    bodyText(mail),
    decode(bodyHtml(mail)),
    decodeURIComponent(mailtoLink(mail).href),
    atob(draftFile(mail).split('\r\n\r\n')[1]?.replace(/\s/g, '') ?? ''),
  ];
  for (const way of ways) {
    for (const value of [
      'Stadt Musterstadt',
      'Erika Mustermann,',
      'erika@amt.example',
      '01234 567',
      'Max Beispiel',
      'max@amt.example',
      'Mustermann-Sig',
    ])
      assert.equal(way.split(value).length - 1, 1, value);
    assert.doesNotMatch(way, /\[|\]|\{\{|den\/ die/);
  }
});

test('the draft keeps the limits of RFC 5322 and 2047', () => {
  for (const subject of [
    'Kurz',
    '“' + 'ä'.repeat(300),
    '👨‍👩‍👧‍👦'.repeat(30),
    'A'.repeat(500),
    '=?UTF-8?B?RXZpbA==?=',
  ]) {
    const draft = draftFile({ ...compose(template, profile), subject });
    assert.doesNotMatch(draft, /[^\x20-\x7E\r\n]/, 'ASCII, no BOM');
    assert.doesNotMatch(draft, /[^\r]\n|\r[^\n]/, 'CRLF everywhere');
    for (const line of draft.split('\r\n')) assert.ok(line.length <= 76, line);
    for (const [word] of draft.matchAll(/=\?UTF-8\?B\?[^?]*\?=/g)) {
      assert.ok(word.length <= 75, word);
      assert.doesNotMatch(
        Buffer.from(word.slice(10, -2), 'base64').toString('utf8'),
        /\uFFFD/,
        'whole code points',
      );
    }
  }
});

test('headers cannot be added through subject or recipient', async () => {
  const draft = draftFile({
    to: 'a@b.example\r\nBcc: x@y.de',
    subject: 'Eins\r\nBcc: x@y.de\u2028zwei',
    paragraphs: [],
  });
  const parsed = await PostalMime.parse(draft);
  assert.equal(parsed.bcc, undefined);
  assert.equal(parsed.subject, 'Eins Bcc: x@y.de zwei');
});

test('a typed encoded word in the subject stays as typed', async () => {
  const subject = '=?UTF-8?B?RXZpbA==?= und mehr';
  assert.equal(
    (await PostalMime.parse(draftFile({ to: 'a@b.example', subject, paragraphs: [] }))).subject,
    subject,
  );
});

test('the link has three tiers by the length the browser uses', () => {
  const mail = compose(template, profile);
  const tiers: [length: number, tier: string][] = [
    [1499, 'full'],
    [1500, 'full'],
    [1501, 'long'],
    [1999, 'long'],
    [2000, 'long'],
    [2001, 'short'],
  ];
  for (const [length, tier] of tiers) assert.equal(mailtoLink(mail, () => length).tier, tier, String(length));
  assert.match(mailtoLink(mail, () => 2000).href, /&body=/);
  assert.doesNotMatch(mailtoLink(mail, () => 2001).href, /body=/);
});

test("the link counts what the browser adds: no ' is left, no + for a blank", () => {
  const { href } = mailtoLink(mailWith("O'Brien"), () => 0);
  assert.doesNotMatch(href, /['+\s]/);
  assert.equal(new URL(href).href, href);
});
