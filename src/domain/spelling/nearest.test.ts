import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance, nearest } from './nearest.ts';

const distances: [a: string, b: string, steps: number][] = [
  ['', '', 0],
  ['abc', '', 3],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'acb', 1],
  ['abc', 'abcd', 1],
  ['kitten', 'sitting', 3],
];
for (const [a, b, steps] of distances) test(`distance ${a} ${b}`, () => assert.equal(distance(a, b), steps));

const words = ['erwerb', 'ausbildung', 'Note', 'A1', 'einleitung', 'zweiter-schritt'];
const found: [input: string, expected: string | undefined][] = [
  ['ewrerb', 'erwerb'],
  ['ausbildng', 'ausbildung'],
  ['note', 'Note'],
  ['A2', 'A1'],
  ['schritt', 'zweiter-schritt'],
  ['x', undefined],
  ['voellig-anders', undefined],
  ['a'.repeat(500), undefined],
];
for (const [input, expected] of found)
  test(`nearest ${input.slice(0, 20)}`, () => assert.equal(nearest(input, words), expected));
