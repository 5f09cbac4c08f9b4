import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from './answer.ts';
import { createEngine } from './engine.ts';
import { kindOf } from './kind.ts';
import { plainQuestion, type Question } from './question.ts';
import { index, smallSite } from './small-site.ts';

const engine = smallSite();

const found = ({ hits }: Answer) => hits.map(({ href }) => href.replaceAll('/', '')).join(' ');

const explained = ({ explanation: { corrections, alsoSearched, without, readings } }: Answer) =>
  [
    ...corrections.map(({ from, to }) => `${to} statt ${from}`),
    ...alsoSearched.map((word) => `auch ${word}`),
    ...without.map((word) => `ohne ${word}`),
    ...readings.map(({ text }) => text.replaceAll('\u00A0', ' ')),
  ].join(', ');

const table: [query: string, hits: string, explanation: string][] = [
  ['Leinenpflicht', 'hund', ''],
  ['leinenpflicht hunde', 'hund', ''],
  ['Planung', 'waerme rat', ''],
  ['Satzungen', 'satzung', ''],
  ['Waermeplanung', 'waerme rat', ''],
  ['Wärmeplannung', 'waerme rat', 'Wärmeplanung statt Wärmeplannung'],
  ['Wärme Planung', 'waerme rat', 'auch Wärmeplanung'],
  ['Urkundenausgabe', 'ausgabe', 'auch urkunden + ausgabe'],
  ['Darlehen', 'satzung ausschuss', 'auch Kredit'],
  ['Was ist mit den Krediten?', 'satzung ausschuss', ''],
  ['Wärmeplanung Quarkstrudel', 'waerme rat', 'ohne Quarkstrudel'],
  ['§ 3a Abs. 1', 'satzung', '§ 3a'],
  ['Kredit § 2', 'satzung', '§ 2'],
  ['Protokoll 12.3.2024', 'rat', '12.03.2024'],
  ['Sitzung März 2025', 'ausschuss', 'März 2025'],
  ['Protokolle 2024', 'rat', '2024'],
  ['Kredite März 2025', 'ausschuss', 'März 2025'],
  ['Hunde März 2025', 'ausschuss', 'ohne Hunde, März 2025'],
  ['„sichere Nachrichten“', 'ausgabe', ''],
  ['„Nachrichten sichere“', 'ausschuss', ''],
];

for (const [query, hits, explanation] of table)
  test(query, async () => {
    const answer = await engine.ask(plainQuestion(query));
    assert.equal(found(answer), hits);
    assert.equal(answer.total, hits.split(' ').length);
    assert.equal(explained(answer), explanation);
  });

const misses: [query: string, nearest: string[]][] = [
  ['Aufenthaltsbanane', []],
  ['Wärmebanane', []],
  ['Führerschein', []],
  ['Hundesteuer', []],
  ['Satzungsbanane', ['Satzung']],
  ['Bitcoin', []],
  ['Fahrradstellplatz', []],
  ['xyzzyqwert', []],
  ['§ 999', []],
  ['§ 30', []],
  ['Projekttermin 31.2.2025', []],
  ['Protokoll 1.1.2023', []],
  ['„Urkunden der Ausgabe“', []],
  ['?', []],
];

for (const [query, nearest] of misses)
  test(`nothing is invented for ${query}`, async () => {
    const answer = await engine.ask(plainQuestion(query));
    assert.deepEqual([answer.total, answer.hits, answer.explanation.corrections], [0, [], []]);
    assert.deepEqual(answer.nearest, nearest);
  });

const asked = (query: string, more: Partial<Question>) => engine.ask({ ...plainQuestion(query), ...more });

test('a reader who was corrected can insist', async () => {
  const answer = await asked('Wärmeplannung', { literal: true });
  assert.deepEqual([answer.total, answer.nearest], [0, ['Wärmeplanung']]);
});

test('filters, their counts, and the newest first', async () => {
  const all = await asked('Kredite Wärmeplanung', {});
  assert.deepEqual(all.counts, { kinds: { Leitfaden: 2, Projekttermin: 2 }, years: { 2024: 1, 2025: 1 } });
  const meetings = await asked('Kredite Wärmeplanung', { kind: kindOf('projekttermine') });
  assert.equal(meetings.total, 2);
  assert.deepEqual(meetings.counts, {
    kinds: { Leitfaden: 2, Projekttermin: 2 },
    years: { 2024: 1, 2025: 1 },
  });
  const year = await asked('Kredite Wärmeplanung', { year: '2024' });
  assert.equal(found(year), 'rat');
  assert.deepEqual(year.counts.kinds, { Projekttermin: 1 });
  assert.match(found(await asked('Kredite Wärmeplanung', { newest: true })), /^ausschuss rat /);
});

test('a lost part of the index is not taken for nothing found', async () => {
  const broken = createEngine({
    index: { ...index, search: async () => Promise.reject(new Error('offline')) },
    base: '/',
    wordList: JSON.stringify({ words: '', synonyms: [], titles: [] }),
  });
  await assert.rejects(broken.ask(plainQuestion('Hunde')));
});

const suggested: [typed: string, expected: string[]][] = [
  ['Wär', ['Wärmeplanung → /waerme/', 'Wärmeplanung']],
  ['die Leinen', ['die Leinenpflicht']],
  ['Urkunden', []],
  ['Leinen ', []],
  ['L', []],
];

for (const [typed, expected] of suggested)
  test(`suggestions for „${typed}“`, async () =>
    assert.deepEqual(
      (await engine.suggest(typed, 5)).map(({ text, href }) => (href === null ? text : `${text} → ${href}`)),
      expected,
    ));
