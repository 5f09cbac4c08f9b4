import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf } from '../words/fold.ts';
import { decodeWords, encodeWords, WordList } from '../words/word-list.ts';
import { corrections } from './correction.ts';

const list = new WordList(
  decodeWords(
    encodeWords([
      { text: 'Aufenthaltserlaubnis', count: 3 },
      { text: 'Familiengericht', count: 1 },
      { text: 'Antrag', count: 5 },
      { text: 'Anlage', count: 2 },
      { text: 'Anfrage', count: 3 },
      { text: 'Bescheid', count: 4 },
      { text: 'Bescheide', count: 0 },
      { text: 'Amt', count: 9 },
      { text: 'Rund', count: 9 },
      { text: 'stehen', count: 2 },
      { text: 'Prüfung', count: 1 },
    ]),
  ),
);

const table: [typed: string, expected: string[]][] = [
  ['Aufenhaltserlaubnis', ['Aufenthaltserlaubnis']],
  ['Aufenthatlserlaubnsi', ['Aufenthaltserlaubnis']],
  ['Aufentaltserlaubins', ['Aufenthaltserlaubnis']],
  ['Famliiengerichts', ['Familiengericht']],
  ['Antarg', ['Antrag']],
  ['Anrage', ['Antrag', 'Anfrage', 'Anlage']],
  ['Anlaage', ['Anlage']],
  ['Bescheidd', ['Bescheid', 'Bescheide']],
  ['Pruefunk', ['Prüfung']],
  ['Amd', []],
  ['Hund', []],
  ['Steuer', []],
  ['Banane', []],
  ['Auftrag', []],
];

for (const [typed, expected] of table)
  test(typed, () =>
    assert.deepEqual(
      corrections(keyOf(typed), list).map(({ word }) => word.text),
      expected,
    ),
  );
