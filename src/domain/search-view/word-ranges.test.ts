import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordRanges } from './word-ranges.ts';

const table: [text: string, words: string[], expected: string[]][] = [
  ['Der Antrag liegt vor.', ['Antrag'], ['Antrag']],
  ['der ANTRAG', ['antrag'], ['ANTRAG']],
  ['Die Anträge und des Antrags', ['Antrag'], ['Anträge', 'Antrags']],
  ['Der Antrag', ['Anträge'], ['Antrag']],
  ['Straße', ['Strasse'], ['Straße']],
  ['Hand\u00ADwerk', ['Handwerk'], ['Hand\u00ADwerk']],
  ['Web\u2011Komponente', ['Web-Komponente'], ['Web\u2011Komponente']],
  ['PDF-Seite', ['Seite'], ['Seite']],
  ['E-Mail-Adresse', ['Mail', 'Adresse'], ['Mail', 'Adresse']],
  ['§\u00A012a Abs.\u00A03', ['12a'], ['12a']],
  ['Onlineantrag', ['Antrag'], []],
  ['Amt Amen', ['Amt'], ['Amt']],
  ['nichts davon', ['Antrag'], []],
  ['Text', [], []],
  ['', ['Antrag'], []],
];

for (const [text, words, expected] of table)
  test(`${words} in ${text}`, () =>
    assert.deepEqual(
      wordRanges(text, words).map(({ start, end }) => text.slice(start, end)),
      expected,
    ));
