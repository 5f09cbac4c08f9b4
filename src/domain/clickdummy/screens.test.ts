import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Flow } from '../flow/schema.ts';
import { dummy, emptyFlow, features } from './fixture.test.ts';
import { isKnown, screensOf } from './screens.ts';

const own = (step: string, value: string | string[] | null, beside?: boolean) => ({
  clickdummy: {
    url: { value: null },
    own: [{ step, label: 'Eigenes', fact: { value, source: 'M1' }, beside }],
  },
});

/** What a flow adds, and which steps become its own by that. */
const ownSteps: [name: string, flow: Partial<Flow>, steps: string[]][] = [
  ['nothing but a name', {}, []],
  ['who applies', { whoApplies: { value: 'Halter', source: 'M1' } }, ['fragen']],
  ['an empty list', { branches: { value: [], source: 'M1' } }, []],
  ['cases', { branches: { value: ['a', 'b'], source: 'M1' } }, ['fragen']],
  [
    'documents',
    { documents: { ...emptyFlow.documents, optional: { value: ['Pass'], source: 'M1' } } },
    ['belege'],
  ],
  [
    'a local rule beside the screen',
    { documents: { ...emptyFlow.documents, local: { value: 'x', source: 'M1' } } },
    ['belege'],
  ],
  ['fees', { fees: { value: '5 Euro', source: 'M1' } }, ['ende']],
  ['a feature it has', { features: { funk: { value: true, source: 'M1' } } }, ['ende']],
  ['a feature it has not', { features: { funk: { value: false, source: 'M1' } } }, []],
  ['a feature nobody knows about', { features: { funk: { value: null, source: 'M1' } } }, []],
  ['a feature no step knows', { features: { licht: { value: true, source: 'M1' } } }, []],
  ['an entry of its own', own('wahl', 'Nur hier.'), ['wahl']],
  ['a question of its own', own('ende', ['ja', 'nein']), ['ende']],
  ['an entry beside the screen', own('wahl', 'Nur hier.', true), ['wahl']],
  ['an entry of its own nobody knows about', own('wahl', null), []],
  ['an entry for a step there is not', own('fort', 'Nur hier.'), []],
];

for (const [name, flow, steps] of ownSteps)
  test(`own steps: ${name}`, () => {
    const screens = screensOf(dummy, { ...emptyFlow, ...flow }, features);
    assert.deepEqual(
      screens.map(({ id }) => id),
      ['wahl', 'fragen', 'belege', 'ende'],
    );
    assert.deepEqual(
      screens.map(({ number }) => number),
      [1, 2, 3, 4],
    );
    assert.deepEqual(
      screens.filter(({ isOwn }) => isOwn).map(({ id }) => id),
      steps,
    );
  });

test('a gap keeps its place', () => {
  const [, fragen, belege, ende] = screensOf(dummy, emptyFlow, features);
  assert.deepEqual(
    fragen?.taken.map(({ label, fact }) => [label, isKnown(fact)]),
    [
      ['Für wen?', false],
      ['Welcher Fall?', false],
    ],
  );
  assert.deepEqual(
    belege?.beside.map(({ label, fact }) => [label, fact.value]),
    [['Örtlich', null]],
  );
  assert.deepEqual(ende?.features, [
    { label: 'Funk', text: 'Antwortet.', source: 'M2', fact: { value: null } },
  ]);
});

test('an entry of its own stands after the common ones, or beside', () => {
  const [inScreen] = screensOf(dummy, { ...emptyFlow, ...own('wahl', 'a') }, features);
  assert.deepEqual(
    inScreen?.taken.map(({ field, label }) => [field, label]),
    [
      ['name', 'Antrag'],
      ['own', 'Eigenes'],
    ],
  );
  const [besideIt] = screensOf(dummy, { ...emptyFlow, ...own('wahl', 'a', true) }, features);
  assert.deepEqual(
    besideIt?.beside.map(({ field }) => field),
    ['own'],
  );
});

test('an open step says nothing that comes from other flows', () => {
  const clickdummy = {
    url: { value: null },
    open: [
      { step: 'wahl', note: 'Nicht belegt.' },
      { step: 'ende', note: 'Auch nicht.' },
    ],
  };
  const [wahl, , , ende] = screensOf(dummy, { ...emptyFlow, clickdummy }, features);
  assert.deepEqual(wahl?.facts, [{ value: null, note: 'Nicht belegt.' }]);
  assert.deepEqual(
    wahl.taken.map(({ field }) => field),
    ['name'],
  );
  assert.deepEqual(ende?.facts, [{ value: null, note: 'Auch nicht.' }]);
  assert.equal(ende.screen.text, undefined);
  assert.deepEqual(
    ende.taken.map(({ label, fact }) => [label, fact.value]),
    [['Hinweise in der Maske', null]],
  );
});
