import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures, figureTable, type BenchAnswer, type BenchQuery } from './figures.ts';

const query = (category: string, ...relevant: string[]): BenchQuery => ({ category, query: 'x', relevant });
const answer = (milliseconds: number, ...pages: string[]): BenchAnswer => ({
  pages,
  total: pages.length,
  milliseconds,
});

const table: [what: string, pairs: [BenchQuery, BenchAnswer][], expected: string[]][] = [
  ['first hit', [[query('a', 'p'), answer(1, 'p')]], ['a 1 1 0', 'macro 1 1 0']],
  ['fifth hit', [[query('a', 'p'), answer(1, 'q', 'q', 'q', 'q', 'p')]], ['a 0 1 0', 'macro 0 1 0']],
  ['sixth hit', [[query('a', 'p'), answer(1, 'q', 'q', 'q', 'q', 'q', 'p')]], ['a 0 0 0', 'macro 0 0 0']],
  ['one of several', [[query('a', 'o', 'p'), answer(1, 'p')]], ['a 1 1 0', 'macro 1 1 0']],
  ['no hit', [[query('a', 'p'), answer(1)]], ['a 0 0 1', 'macro 0 0 1']],
  [
    'the mean is over categories, not over queries',
    [
      [query('a', 'p'), answer(1, 'p')],
      [query('b', 'p'), answer(1)],
      [query('b', 'p'), answer(1)],
      [query('b', 'p'), answer(1, 'q', 'p')],
    ],
    ['a 1 1 0', 'b 0 0.333 0.667', 'macro 0.5 0.667 0.333'],
  ],
];

const rounded = (value: number) => Math.round(value * 1000) / 1000;

for (const [what, pairs, expected] of table)
  test(what, () => {
    const found = figures(
      pairs.map(([query]) => query),
      pairs.map(([, answer]) => answer),
    );
    assert.deepEqual(
      found.map(({ category, first, firstFive, none }) =>
        [category, ...[first, firstFive, none].map(rounded)].join(' '),
      ),
      expected,
    );
  });

test('times', () => {
  const values = Array.from({ length: 100 }, (_, index) => index);
  const [only] = figures(
    values.map(() => query('a', 'p')),
    values.map((value) => answer(value)),
  );
  assert.deepEqual([only?.median, only?.percentile95], [50, 95]);
});

test('table', () => {
  const found = figures([query('a', 'p')], [answer(2, 'p')]);
  assert.match(figureTable({ eins: found, zwei: found }), /eins +zwei\n.*\na +1 +100 +100 +0\.0 +2\.0/);
});
