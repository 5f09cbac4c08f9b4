import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseState } from '../address-state/address-state.ts';
import { choiceKeys, choiceState, readChoice, type Choice } from './choice.ts';

const kinds = new Map([
  ['AA', ['zentral', 'gemeinde']],
  ['BB', []],
]);

const table: [fragment: string, choice: Choice][] = [
  ['', { land: null, kind: null, lost: [] }],
  ['#v1?land=AA', { land: 'AA', kind: null, lost: [] }],
  ['#v1?land=AA&stelle=zentral', { land: 'AA', kind: 'zentral', lost: [] }],
  ['#v1?land=AA&stelle=fremd', { land: 'AA', kind: null, lost: ['fremd'] }],
  ['#v1?land=BB&stelle=zentral', { land: 'BB', kind: null, lost: ['zentral'] }],
  ['#v1?land=ZZ&stelle=zentral', { land: null, kind: null, lost: ['ZZ', 'zentral'] }],
  ['#v1?stelle=zentral', { land: null, kind: null, lost: ['zentral'] }],
  ['#v1?land=AA,BB', { land: 'AA', kind: null, lost: [] }],
  ['#v1?land=%3Cimg%3E', { land: null, kind: null, lost: ['<img>'] }],
  ['#v1?land=%E0%A4%A', { land: null, kind: null, lost: [] }],
];

for (const [fragment, choice] of table)
  test(`choice of ${fragment || '(empty)'}`, () =>
    assert.deepEqual(readChoice(parseState(fragment, choiceKeys), kinds), choice));

test('a choice comes back from its own state', () => {
  const choice = { land: 'AA', kind: 'gemeinde' };
  assert.deepEqual(readChoice(choiceState(choice), kinds), { ...choice, lost: [] });
});
