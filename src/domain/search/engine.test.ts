import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from './answer.ts';
import { createEngine } from './engine.ts';
import type { FoundPage } from './found-page.ts';
import type { IndexPort } from './index-port.ts';
import { kindOf } from './kind.ts';
import { plainQuestion, type Question } from './question.ts';
import { keyOf } from './words/fold.ts';
import { stem } from './words/stem.ts';
import { encodeWords } from './words/word-list.ts';

/** A page as it is written: title, text in which `+` joins the parts of compounds, and for meetings the date. */
interface Written {
  title: string;
  text: string;
  date?: string;
}

const pages: Record<string, Written> = {
  waerme: {
    title: 'Wärme+planung',
    text: 'Die Wärme+planung zeigt wie Häuser beheizt werden. Gasleitungen und Netze.',
  },
  satzung: {
    title: 'Haushalts+satzung',
    text: 'Die Haushalts+satzung gilt ein Jahr. Kredite nach ¶000200 2 und ¶000301 3a.',
  },
  hund: { title: 'Hunde', text: 'Hunde melden Sie an. Die Leinen+pflicht gilt überall.' },
  ausgabe: {
    title: 'Urkunden',
    text: 'Die Ausgabe der Urkunden beginnt am Montag. Sichere Nachrichten kommen an.',
  },
  rat: { title: 'Sitzung', text: 'Beschlossen wurde die Wärme+planung.', date: '2024-03-12' },
  ausschuss: {
    title: 'Sitzung',
    text: 'Beraten wurden die Kredite. Nachrichten sichere gibt es nicht.',
    date: '2025-03-20',
  },
};

const keys = (token: string): string[] =>
  [token.replaceAll('+', ''), ...(token.includes('+') ? token.split('+') : [])]
    .map((part) =>
      part.startsWith('¶') ? part.replace(/\D/g, (sign) => (sign === '¶' ? sign : '')) : stem(keyOf(part)),
    )
    .filter(Boolean);

/** An index that answers as Pagefind does: with words that begin like the one asked for, or else the longest beginning of it. */
const index: IndexPort = {
  async filters() {
    const count = (values: string[]) =>
      Object.fromEntries(values.map((value) => [value, values.filter((other) => other === value).length]));
    const dates = Object.values(pages).flatMap(({ date }) => date ?? []);
    return {
      kind: { Leitfaden: 4, Projekttermin: 2 },
      year: count(dates.map((date) => date.slice(0, 4))),
      month: count(dates.map((date) => date.slice(5, 7))),
      day: count(dates.map((date) => date.slice(8, 10))),
    };
  },
  async search(term, { filters = {}, sort } = {}) {
    const wanted = term?.replace(/"/g, '') ?? '';
    const key = wanted.startsWith('¶') ? wanted : stem(keyOf(wanted));
    const known = Object.values(pages).flatMap(({ text }) => text.split(' ').flatMap(keys));
    const beginnings = known.filter((word) => key.startsWith(word)).sort((a, b) => b.length - a.length);
    const isHit = (word: string) =>
      term?.startsWith('"')
        ? word === key
        : known.some((other) => other.startsWith(key))
          ? word.startsWith(key)
          : word === beginnings[0];
    const results = Object.entries(pages)
      .filter(([, { date = '' }]) =>
        Object.entries(filters).every(([name, value]) => {
          const own = {
            kind: date ? 'Projekttermin' : 'Leitfaden',
            year: date.slice(0, 4),
            month: date.slice(5, 7),
            day: date.slice(8),
          };
          return own[name as keyof typeof own] === value;
        }),
      )
      .filter(([, { date }]) => sort === undefined || date !== undefined)
      .map(([id, page]) => {
        const words = page.text.split(' ').flatMap((token, at) => (keys(token).some(isHit) ? [at] : []));
        const inTitle = page.title.split(' ').flatMap(keys).some(isHit);
        const found = {
          words,
          matchedMetaFields: inTitle ? ['title'] : [],
          data: async () => toPage(id, page),
        };
        return { id, score: words.length + (inTitle ? 3 : 0), ...found };
      })
      .filter(({ score }) => term === null || score > 0);
    return {
      results: sort
        ? results.toSorted((a, b) => ((pages[a.id]?.date ?? '') < (pages[b.id]?.date ?? '') ? 1 : -1))
        : results,
    };
  },
};

const toPage = (id: string, { title, text, date = '' }: Written): FoundPage => ({
  url: `/${id}/`,
  content: text.replaceAll('+', '').replaceAll(/¶\d+/g, '§'),
  filters: { kind: [date ? 'Projekttermin' : 'Leitfaden'] },
  meta: { title: title.replaceAll('+', ''), date },
  anchors: [],
});

const words = new Set(
  Object.values(pages).flatMap(({ text, title }) =>
    `${title} ${text}`
      .split(' ')
      .map((token) => token.replace(/[.]$/, ''))
      .filter((token) => /^\p{L}/u.test(token))
      .flatMap((token) => [
        token.replaceAll('+', ''),
        ...token
          .split('+')
          .slice(1)
          .map((part) => part.charAt(0).toUpperCase() + part.slice(1)),
      ]),
  ),
);

const engine = createEngine({
  index,
  base: '/',
  wordList: JSON.stringify({
    words: encodeWords([...words].map((text) => ({ text, count: 0 }))),
    synonyms: [['Darlehen', 'Kredit']],
    titles: [['Wärmeplanung', '/waerme/']],
  }),
});

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
