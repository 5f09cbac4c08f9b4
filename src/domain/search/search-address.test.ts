import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf } from './kind.ts';
import { plainQuestion, type Question } from './question.ts';
import { parseSearchAddress, searchAddress } from './search-address.ts';

const asked = (query: string, more: Partial<Question> = {}): Question => ({
  ...plainQuestion(query),
  ...more,
});

const parsed: [search: string, expected: Question][] = [
  ['', asked('')],
  ['?q=', asked('')],
  ['?q=r%C3%BCckkanal+neu', asked('rückkanal neu')],
  ['?q=%20a%20%20b%0A', asked('a b')],
  ['?q=a&art=leitfaden', asked('a', { kind: kindOf('leitfaden') })],
  ['?q=a&art=unbekannt', asked('a')],
  ['?art=beispiele', asked('', { kind: kindOf('beispiele') })],
  ['?q=a&jahr=2026&neu=1&wortlaut=1', asked('a', { year: '2026', newest: true, literal: true })],
  ['?q=a&jahr=26&neu=ja&wortlaut=', asked('a')],
  [`?q=${'x'.repeat(300)}`, asked('x'.repeat(200))],
  ['?q=%E0%A4%A', asked('\uFFFD%A')],
  ['?q=a&q=b', asked('a')],
];

for (const [search, expected] of parsed)
  test(`from ${search.slice(0, 40)}`, () => assert.deepEqual(parseSearchAddress(search), expected));

const formatted: [question: Question, expected: string][] = [
  [asked(''), '/sub/suche/'],
  [asked('rückkanal neu'), '/sub/suche/?q=r%C3%BCckkanal+neu'],
  [asked('a&b=c#d', { kind: kindOf('leitfaden') }), '/sub/suche/?q=a%26b%3Dc%23d&art=leitfaden'],
  [asked('', { kind: kindOf('beispiele') }), '/sub/suche/?art=beispiele'],
  [asked('a', { year: '2026', newest: true, literal: true }), '/sub/suche/?q=a&jahr=2026&neu=1&wortlaut=1'],
];

for (const [question, expected] of formatted)
  test(`to ${expected}`, () => assert.equal(searchAddress('/sub/suche/', question), expected));
