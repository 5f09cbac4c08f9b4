import { createEngine, type Engine } from './engine.ts';
import type { FoundPage } from './found-page.ts';
import type { IndexPort } from './index-port.ts';
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
export const index: IndexPort = {
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

/** A search engine over a small site of made-up pages, for tests. */
export const smallSite = (): Engine =>
  createEngine({
    index,
    base: '/',
    wordList: JSON.stringify({
      words: encodeWords([...words].map((text) => ({ text, count: 0 }))),
      synonyms: [['Darlehen', 'Kredit']],
      titles: [['Wärmeplanung', '/waerme/']],
    }),
  });
