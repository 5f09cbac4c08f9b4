import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import type { Answer } from '../../domain/search/answer.ts';
import type { Engine } from '../../domain/search/engine.ts';
import { plainQuestion } from '../../domain/search/question.ts';
import { SearchSession, type SearchState } from './search-session.ts';

const about = plainQuestion;

const answer = (query: string, total = 1): Answer => ({
  question: about(query),
  total,
  hits: [],
  next: async () => [],
  counts: { kinds: {}, years: {} },
  explanation: { corrections: [], alsoSearched: [], without: [], readings: [] },
  nearest: [],
});

const engine = (ask: Engine['ask']): Engine => ({
  ask,
  suggest: async (typed) => [{ text: typed, href: null }],
});

/** A session whose engine answers with `ask`, and the names of the states it showed. */
function started(ask: Engine['ask'], open: () => Promise<Engine> = async () => engine(ask)) {
  const states: SearchState[] = [];
  const session = new SearchSession(open, (state) => states.push(state));
  return { session, names: () => states.map(({ name }) => name) };
}

/** An engine whose answers come when the test wants them. */
function waiting() {
  const answers = new Map<string, (answer: Answer) => void>();
  const ask: Engine['ask'] = ({ query }) => new Promise((resolve) => answers.set(query, resolve));
  return { ask, come: (query: string, total = 1) => answers.get(query)?.(answer(query, total)) };
}

const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

describe('search session', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  const table: [query: string, total: number, expected: SearchState['name'][]][] = [
    ['', 3, ['empty']],
    ['mond', 3, ['loading', 'found']],
    ['mond', 0, ['loading', 'none']],
  ];

  for (const [query, total, expected] of table)
    test(`„${query}“ with ${total} pages`, async () => {
      const { session, names } = started(async () => answer(query, total));
      await session.ask(about(query));
      assert.deepEqual(names(), expected);
    });

  test('an answer that comes late is dropped', async () => {
    const { ask, come } = waiting();
    const { session, names } = started(ask);
    const first = session.ask(about('mo'));
    const second = session.ask(about('mond'));
    await settled();
    come('mond');
    await second;
    come('mo', 0);
    await first;
    assert.deepEqual(names(), ['loading', 'loading', 'found']);
  });

  test('emptying the field drops the answer under way', async () => {
    const { session, names } = started(async () => answer('mond'));
    const first = session.ask(about('mond'));
    await session.ask(about(''));
    await first;
    assert.deepEqual(names(), ['loading', 'empty']);
  });

  test('only the last of several quick letters rests', async () => {
    const { session } = started(async () => answer('mond'));
    const rests = [session.rests(), session.rests(), session.rests()];
    mock.timers.tick(1000);
    assert.deepEqual(await Promise.all(rests), [false, false, true]);
  });

  test('a question asked at once ends the wait for the letters before', async () => {
    const { session } = started(async () => answer('mond'));
    const rests = session.rests();
    await session.ask(about('mond'));
    mock.timers.tick(1000);
    assert.equal(await rests, false);
  });

  test('waiting for a further answer is told when it is missed, and again when it is too long', async () => {
    const { ask, come } = waiting();
    const { session, names } = started(ask);
    const first = session.ask(about('mond'));
    await settled();
    come('mond');
    await first;
    const second = session.ask(about('sonne'));
    await settled();
    mock.timers.tick(1000);
    assert.deepEqual(names(), ['loading', 'found', 'searching']);
    mock.timers.tick(10_000);
    come('sonne');
    await second;
    assert.deepEqual(names(), ['loading', 'found', 'searching', 'slow', 'found']);
  });

  test('a failed load is tried again with the next question, a good one is kept', async () => {
    let loads = 0;
    const { session, names } = started(
      async () => answer('mond'),
      async () => {
        if (++loads === 1) throw new Error('offline');
        return engine(async () => answer('mond'));
      },
    );
    await session.ask(about('mond'));
    await session.ask(about('mond'));
    await session.ask(about('mond'));
    assert.deepEqual(names(), ['loading', 'failed', 'loading', 'found', 'found']);
    assert.equal(loads, 2);
  });

  test('asking anew does not wait for a load that hangs', async () => {
    let loads = 0;
    const hangs = new Promise<Engine>(() => {});
    const { session, names } = started(
      async () => answer('mond'),
      () => (++loads === 1 ? hangs : Promise.resolve(engine(async () => answer('mond')))),
    );
    void session.ask(about('mond'));
    mock.timers.tick(10_000);
    await session.askAnew(about('mond'));
    assert.deepEqual(names(), ['loading', 'slow', 'loading', 'found']);
  });

  test('suggestions come once the engine is there', async () => {
    const { session } = started(async () => answer('mond'));
    assert.deepEqual(await session.suggest('mo', 5), []);
    await session.ask(about('mond'));
    assert.deepEqual(await session.suggest('mo', 5), [{ text: 'mo', href: null }]);
  });
});
