import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSiteWords } from '../site-words.ts';
import { encodeWords } from '../words/word-list.ts';
import { queryWords } from './query-words.ts';
import { wordSlots } from './word-slots.ts';

const text =
  'Antrag Antragsstrecke Aufnahme Aufnahmequote Ausgabe Behörde Bescheid Bundestag Fachverfahren Fach Verfahren Frist KI ' +
  'Kind Lichtbild Passfoto Postleitzahl Quote Urkunde Umwelt Amt Mail E-Mail Vertrag PLZ Check PLZ-Check Nachweis Steuer ' +
  'stehen Grund';
const site = openSiteWords({
  words: encodeWords(text.split(' ').map((word) => ({ text: word, count: 1 }))),
  synonyms: [
    ['Lichtbild', 'Passfoto', 'Foto fürs Amt'],
    ['Mail', 'E-Mail'],
    ['Kosten', 'Gebühr'],
  ],
  titles: [],
});

/** Slots separated by `;`, their alternatives by `|`, each with its origin; `=` before a word that is searched exactly. */
const table: [query: string, expected: string, literal?: boolean][] = [
  ['Antrag', 'typed Antrag'],
  ['Anträge Frist', 'typed Anträge; typed Frist'],
  ['Postleit', 'typed Postleit'],
  ['KI', 'typed =KI'],
  ['Behoerde', 'typed Behoerde'],
  ['Urkundenausgabe', 'parts urkunden+ausgabe'],
  ['Aufnahme-Quote', 'typed Aufnahme-Quote'],
  ['Umwelt-Amt', 'parts Umwelt+=Amt'],
  ['Bundestga', 'corrected Bundestag'],
  ['Bundestga', '-', true],
  ['Urkudenausgabe', 'corrected urkunde+ausgabe'],
  ['Fach Verfahren', 'typed Fach | joined Fachverfahren; typed Verfahren | joined Fachverfahren'],
  ['PLZ Check', 'typed =PLZ | joined PLZ-Check; typed Check | joined PLZ-Check'],
  ['Passfoto', 'typed Passfoto | synonym Lichtbild'],
  [
    'Foto fürs Amt',
    '- | synonym Lichtbild | synonym Passfoto; - | synonym Lichtbild | synonym Passfoto; typed =Amt | synonym Lichtbild | synonym Passfoto',
  ],
  ['Kosten', '-'],
  ['Bitcoin', '-'],
  ['Antragsbanane', '-'],
  ['Grundsteuer', 'parts grund+steuer'],
  ['Mundsteuer', '-'],
];

for (const [query, expected, literal = false] of table)
  test(`${query}${literal ? ' (literal)' : ''}`, () => {
    const slots = wordSlots(queryWords(query), site, literal);
    const written = slots.map(({ alternatives }) => {
      const own = alternatives.map(
        ({ origin, terms }) =>
          `${origin} ${terms.map(({ text, exact }) => (exact ? '=' : '') + text).join('+')}`,
      );
      const isUnknown = alternatives.every(({ origin }) => origin === 'synonym' || origin === 'joined');
      return (isUnknown ? ['-', ...own] : own).join(' | ');
    });
    assert.equal(written.join('; '), expected);
  });

const weights: [query: string, expected: number[]][] = [
  ['Antrag stellen', [1, 0.5]],
  ['antrag stellen', [1, 1]],
];

for (const [query, expected] of weights)
  test(`weights: ${query}`, () =>
    assert.deepEqual(
      wordSlots(queryWords(query), site, false).map(({ weight }) => weight),
      expected,
    ));
