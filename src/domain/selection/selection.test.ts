import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf, type CoverageExtent } from './coverage.ts';
import { catalogue } from './fixture.test.ts';
import { readSelection, recommended, selectionFragment, type Selection } from './selection.ts';

const readings: [fragment: string, selection: Selection][] = [
  ['', { chosen: [], unknown: [], unreadable: false }],
  ['#anker', { chosen: [], unknown: [], unreadable: false }],
  ['#v1?gruppe=eins', { chosen: [], unknown: [], unreadable: false }],
  ['#v1?auswahl=c,a', { chosen: ['a', 'c'], unknown: [], unreadable: false }],
  ['#v1?auswahl=a,a,a', { chosen: ['a'], unknown: [], unreadable: false }],
  ['#v1?auswahl=a,fremd,fremd', { chosen: ['a'], unknown: ['fremd'], unreadable: false }],
  ['#v1?auswahl=%3Cscript%3E', { chosen: [], unknown: ['<script>'], unreadable: false }],
  ['#v1?auswahl=', { chosen: [], unknown: [], unreadable: true }],
  ['#v1?auswahl=%E0%A4%A', { chosen: [], unknown: [], unreadable: true }],
  ['#v2?auswahl=a', { chosen: [], unknown: [], unreadable: true }],
  [`#v1?auswahl=${'a,'.repeat(2000)}`, { chosen: [], unknown: [], unreadable: true }],
];

for (const [fragment, selection] of readings)
  test(`read ${fragment.slice(0, 40) || '(empty)'}`, () =>
    assert.deepEqual(readSelection(fragment, catalogue.flows), selection));

test('a choice comes back from its own fragment', () =>
  assert.deepEqual(readSelection(selectionFragment(['a', 'd']), catalogue.flows).chosen, ['a', 'd']));

test('recommended are all that ask for no competence', () =>
  assert.deepEqual(recommended(catalogue.flows), ['a', 'c', 'd']));

const covers: [chosen: string[], extents: CoverageExtent[], missing: string[][]][] = [
  [[], ['none', 'none'], [['a', 'b'], ['c', 'd']]],
  [['a'], ['recommended', 'none'], [['b'], ['c', 'd']]],
  [['b'], ['part', 'none'], [['a'], ['c', 'd']]],
  [['a', 'b', 'c'], ['all', 'part'], [[], ['d']]],
  [['a', 'b', 'c', 'd'], ['all', 'all'], [[], []]],
  [['fremd'], ['none', 'none'], [['a', 'b'], ['c', 'd']]],
]; // prettier-ignore

for (const [chosen, extents, missing] of covers)
  test(`covered by ${chosen.join() || 'nothing'}`, () => {
    const parts = coverageOf(catalogue, chosen);
    assert.deepEqual(
      parts.map(({ extent }) => extent),
      extents,
    );
    assert.deepEqual(
      parts.map((part) => part.missing.map(({ id }) => id)),
      missing,
    );
  });
