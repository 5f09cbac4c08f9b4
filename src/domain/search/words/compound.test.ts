import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CompoundSplitter } from './compound.ts';

const nouns = new Set(
  (
    'haus ordnung satzung haushalt bund land amt recht anwalt grenze fluss kind garten plan planung wärme antrag erlaubnis ' +
    'aufenthalt daten schutz datenschutz beauftragter lagen weis pass ersatz zeit stempel tempel fach verfahren ruhe ziffer schule buch ' +
    'kandi stelle verwaltung gebäude name'
  ).split(' '),
);
const splitter = new CompoundSplitter(
  (word) => (nouns.has(word) ? 1 : 0),
  (base, link) => (link === '' ? base === 'schwimm' : link === 's' && base.endsWith('ung')),
);

const table: [word: string, expected: string | null][] = [
  ['wärmeplanung', 'wärme planung'],
  ['haushaltssatzung', 'haushalts satzung'],
  ['bundesamt', 'bundes amt'],
  ['rechtsanwalt', 'rechts anwalt'],
  ['kindergarten', 'kinder garten'],
  ['namensrecht', 'namens recht'],
  ['grenzfluss', 'grenz fluss'],
  ['schulbuch', 'schul buch'],
  ['aufenthaltserlaubnisantrag', 'aufenthalts erlaubnis antrag'],
  ['datenschutzbeauftragter', 'daten schutz beauftragter'],
  ['passersatz', 'pass ersatz'],
  ['zeitstempel', 'zeit stempel'],
  ['meldestelle', 'melde stelle'],
  ['zentralverwaltung', 'zentral verwaltung'],
  ['antragsteller', 'antrag steller'],
  ['schwimmgarten', 'schwimm garten'],
  ['bündelungsgebäude', 'bündelungs gebäude'],
  ['haushalt', null],
  ['nachweis', null],
  ['unterlagen', null],
  ['hauslagen', null],
  ['gesamt', null],
  ['xyzplan', null],
  ['satzung', null],
];

for (const [word, expected] of table)
  test(`${word} → ${expected}`, () => assert.equal(splitter.split(word)?.join(' ') ?? null, expected));

test('parts that are whole are not taken apart', () =>
  assert.deepEqual(
    splitter.split('datenschutzbeauftragter', (part) => part === 'datenschutz'),
    ['datenschutz', 'beauftragter'],
  ));

test('a word longer than any is left whole, and takes no time', () => {
  for (const word of ['x'.repeat(20_000), 'haus'.repeat(5_000)]) assert.equal(splitter.split(word), null);
});
