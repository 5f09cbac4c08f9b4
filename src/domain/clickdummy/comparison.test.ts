import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Flow } from '../flow/schema.ts';
import { differenceOf } from './comparison.ts';
import { dummy, emptyFlow, features } from './fixture.test.ts';
import { screensOf } from './screens.ts';

const of = (flow: Partial<Flow>) => differenceOf(screensOf(dummy, { ...emptyFlow, ...flow }, features));

test('a flow nobody knows anything about', () =>
  assert.deepEqual(of({}), {
    who: { value: null },
    questions: [],
    required: { value: null },
    more: 0,
    steps: [],
  }));

test('cases and own questions, documents counted, own steps by number', () => {
  const found = of({
    whoApplies: { value: 'Halter', source: 'M1' },
    branches: { value: ['a', 'b'], source: 'M1' },
    documents: {
      required: { value: ['Pass'], source: 'M1' },
      optional: { value: ['x', 'y'], source: 'M1' },
      local: { value: null },
    },
    clickdummy: {
      url: { value: null },
      own: [
        { step: 'fragen', label: 'Warum?', fact: { value: ['c', 'd'], source: 'M2' } },
        { step: 'ende', label: 'Hinweis', fact: { value: 'Nur ein Satz.', source: 'M2' } },
      ],
    },
  });
  assert.equal(found.who.value, 'Halter');
  assert.deepEqual(
    found.questions.map(({ label }) => label),
    ['Welcher Fall?', 'Warum?'],
  );
  assert.deepEqual(found.required.value, ['Pass']);
  assert.equal(found.more, 2);
  assert.deepEqual(found.steps, [
    { number: 2, title: 'Fragen' },
    { number: 3, title: 'Belege' },
    { number: 4, title: 'Ende' },
  ]);
});
