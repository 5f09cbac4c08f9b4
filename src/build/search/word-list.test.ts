import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeWords } from '../../domain/search/words/word-list.ts';
import { wordListOf } from './word-list.ts';

const table: [text: string, expected: string[]][] = [
  ['Antrag Antrag Anträge', ['Antrag 1']],
  ['die Haushalts^|satzung', ['die 0', 'Haushaltssatzung 0', 'Satzung 0']],
  ['Satzung Haushalts^|satzungen', ['Haushaltssatzungen 0', 'Satzung 1']],
  ['PLZ-Check', ['Check 0', 'PLZ 0', 'PLZ-Check 0']],
  ['BundID', ['BundID 0']],
  ['nach ¶000500 5 und 7', ['nach 0', 'und 0']],
  ['x y', []],
  ['Wort '.repeat(3000), ['Wort 9']],
];

for (const [text, expected] of table)
  test(text.slice(0, 40), () =>
    assert.deepEqual(
      decodeWords(wordListOf([text]))
        .map(({ text, count }) => `${text} ${count}`)
        .sort((a, b) => a.localeCompare(b, 'de')),
      expected.toSorted((a, b) => a.localeCompare(b, 'de')),
    ),
  );
