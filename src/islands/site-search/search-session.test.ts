import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundPage } from '../../domain/search/found-page.ts';
import { plainQuestion } from '../../domain/search/question.ts';
import type { Answer, SearchIndex } from './pagefind.ts';
import { SearchSession, type SearchState } from './search-session.ts';

const page = (url: string): FoundPage => ({
  url,
  content: '',
  excerpt: '',
  filters: { kind: ['Leitfaden'] },
  meta: { title: url },
  sub_results: [],
});

const answer = (count: number): Answer => ({
  pages: Array.from({ length: count }, (_, index) => ({
    score: count - index,
    load: async () => page(`/${index + 1}/`),
  })),
  counts: { Leitfaden: count },
});

const about = plainQuestion;

/** A session whose index answers with `answers` by query, and the names of the states it showed. */
function started(search: SearchIndex['search'], open = async () => ({ search })) {
  const states: SearchState[] = [];
  const session = new SearchSession(open, (state) => states.push(state));
  return { session, states, names: () => states.map(({ name }) => name) };
}

const table: [query: string, found: number, expected: SearchState['name'][]][] = [
  ['', 3, ['empty']],
  ['mond', 3, ['loading', 'found']],
  ['mond', 0, ['loading', 'none']],
];

for (const [query, found, expected] of table)
  test(`„${query}“ with ${found} pages`, async () => {
    const { session, names } = started(async () => answer(found));
    await session.ask(about(query));
    assert.deepEqual(names(), expected);
  });

test('hits come in steps', async () => {
  const { session, states } = started(async () => answer(23));
  await session.ask(about('mond'));
  const state = states.at(-1);
  assert(state?.name === 'found');
  assert.equal(state.total, 23);
  assert.equal(state.hits.length, 10);
  assert.deepEqual(
    (await state.next(20)).map(({ href }) => href),
    ['/21/', '/22/', '/23/'],
  );
});

test('an answer that comes late is dropped', async () => {
  const waiting = new Map<string, (answer: Answer) => void>();
  const { session, names } = started(({ query }) => new Promise((resolve) => waiting.set(query, resolve)));
  const first = session.ask(about('mo'));
  const second = session.ask(about('mond'));
  await new Promise((resolve) => setImmediate(resolve));
  waiting.get('mond')?.(answer(1));
  await second;
  waiting.get('mo')?.(answer(0));
  await first;
  assert.deepEqual(names(), ['loading', 'loading', 'found']);
});

test('emptying the field drops the answer under way', async () => {
  const { session, names } = started(async () => answer(1));
  const first = session.ask(about('mond'));
  await session.ask(about(''));
  await first;
  assert.deepEqual(names(), ['loading', 'empty']);
});

test('only the last of several quick questions is asked', async () => {
  const asked: string[] = [];
  const { session } = started(async ({ query }) => (asked.push(query), answer(1)));
  await Promise.all(['m', 'mo', 'mon'].map((query) => session.askSoon(about(query))));
  assert.deepEqual(asked, ['mon']);
});

test('a failed load is tried again with the next question, a good one is kept', async () => {
  let loads = 0;
  const { session, names } = started(
    async () => answer(1),
    async () => {
      if (++loads === 1) throw new Error('offline');
      return { search: async () => answer(1) };
    },
  );
  await session.ask(about('mond'));
  await session.ask(about('mond'));
  await session.ask(about('mond'));
  assert.deepEqual(names(), ['loading', 'failed', 'loading', 'found', 'found']);
  assert.equal(loads, 2);
});
