import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from './stem.ts';

/** As Pagefind forms them; what it searches for can be seen in its playground. */
const table: [word: string, expected: string][] = [
  ['satzung', 'satzung'],
  ['satzungen', 'satzung'],
  ['behorde', 'behord'],
  ['behorden', 'behord'],
  ['amtes', 'amt'],
  ['amter', 'amt'],
  ['verhaltnissen', 'verhaltnis'],
  ['systemen', 'system'],
  ['lehrerinnen', 'lehr'],
  ['handeln', 'handel'],
  ['planet', 'planet'],
  ['geordnet', 'geordnet'],
  ['gearbeitet', 'gearbeit'],
  ['schonste', 'schon'],
  ['moglichkeit', 'moglich'],
  ['zustandigkeiten', 'zustand'],
  ['elektronisch', 'elektron'],
  ['steuer', 'steu'],
  ['neue', 'neu'],
  ['ags', 'ags'],
  ['', ''],
];

for (const [word, expected] of table) test(`${word} → ${expected}`, () => assert.equal(stem(word), expected));
