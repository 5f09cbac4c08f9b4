import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Slot } from '../query/plan.ts';
import { scorePages } from './page-score.ts';
import { selectPages } from './page-selection.ts';
import type { SlotHit } from './slot-match.ts';

const hit = (value: number, locations: number[] = [], inTitle = false): SlotHit => ({
  value,
  locations,
  inTitle,
  alternatives: [],
});

/** Slots as pages by name. */
type Written = Record<string, SlotHit>[];

const order = (slots: Written, weights: number[] = []) =>
  scorePages(
    slots.map((pages, slot) => ({ weight: weights[slot] ?? 1, pages: new Map(Object.entries(pages)) })),
    100,
  ).sort((a, b) => b.score - a.score);

const table: [what: string, slots: Written, expected: string][] = [
  ['better placed first', [{ a: hit(0.5), b: hit(1) }], 'b a'],
  ['both words before one', [{ a: hit(1), b: hit(0.2) }, { b: hit(0.2) }], 'b a'],
  [
    'near before far',
    [
      { a: hit(1, [1]), b: hit(1, [1]) },
      { a: hit(1, [90]), b: hit(1, [2]) },
    ],
    'b a',
  ],
  ['title', [{ a: hit(1), b: hit(1, [], true) }], 'b a'],
  ['a rare word counts more', [{ a: hit(1), c: hit(1), d: hit(1), e: hit(1) }, { b: hit(1) }], 'b a c d e'],
];

for (const [what, slots, expected] of table)
  test(what, () =>
    assert.equal(
      order(slots)
        .map(({ id }) => id)
        .join(' '),
      expected,
    ),
  );

test('a word that says less counts less', () =>
  assert.deepEqual(
    order([{ a: hit(1) }, { b: hit(1) }], [0.5, 1]).map(({ id }) => id),
    ['b', 'a'],
  ));

const slot = (typed: string, essential = false): Slot => ({ typed, alternatives: [], weight: 1, essential });

const selections: [what: string, slots: Written, named: Slot[], pages: string, without: string[]][] = [
  ['all words', [{ a: hit(1), b: hit(1) }, { a: hit(1) }], [slot('x'), slot('y')], 'a', []],
  ['a word nobody holds is left out and named', [{ a: hit(1) }, {}], [slot('x'), slot('y')], 'a', ['y']],
  [
    'what no page holds together is named',
    [{ a: hit(1) }, { b: hit(1) }],
    [slot('x'), slot('y')],
    'a b',
    ['y'],
  ],
  ['what is essential is never left out', [{ a: hit(1) }, {}], [slot('x'), slot('y', true)], '', []],
  [
    'nor is a page shown without it',
    [{ a: hit(1), b: hit(1) }, { b: hit(1) }],
    [slot('x'), slot('y', true)],
    'b',
    [],
  ],
  ['nothing', [{}], [slot('x')], '', []],
  [
    'enough pages with all words stand alone',
    [
      { a: hit(1), b: hit(1), c: hit(1), d: hit(1), e: hit(1), f: hit(1) },
      { a: hit(1), b: hit(1), c: hit(1), d: hit(1), e: hit(1) },
    ],
    [slot('x'), slot('y')],
    'a b c d e',
    [],
  ],
];

for (const [what, slots, named, pages, without] of selections)
  test(`selection: ${what}`, () => {
    const found = selectPages(order(slots), named);
    assert.equal(found.pages.map(({ id }) => id).join(' '), pages);
    assert.deepEqual(found.without, without);
  });
