import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSections } from './section-reading.ts';

const table: [query: string, sections: string[], rest: string][] = [
  ['§ 5', ['§ 5'], ''],
  ['§5', ['§ 5'], ''],
  ['§ 12a Abs. 3 Satz 1', ['§ 12a'], ''],
  ['§ 12a Absatz 3 Nr. 4', ['§ 12a'], ''],
  ['§ 12A', ['§ 12a'], ''],
  ['Paragraf 12 a', ['§ 12a'], ''],
  ['Paragraph 19', ['§ 19'], ''],
  ['Gesetz Paragraphen 19', ['§ 19'], 'Gesetz'],
  ['§§ 5 und § 6', ['§ 5', '§ 6'], 'und'],
  ['Art. 28 Verordnung', ['Art. 28'], 'Verordnung'],
  ['Artikel 6', ['Art. 6'], ''],
  ['12a', ['§ 12a'], ''],
  ['Kapitel 4', [], 'Kapitel 4'],
  ['Antrag 4.1a', [], 'Antrag 4.1a'],
  ['5 Tage', [], '5 Tage'],
  ['§', [], '§'],
  ['Absatz 3', [], 'Absatz 3'],
];

for (const [query, sections, rest] of table)
  test(query, () => {
    const read = readSections(query);
    assert.deepEqual(
      read.sections.map(({ sign, number, letter }) => `${sign} ${number}${letter}`),
      sections,
    );
    assert.equal(read.rest.replace(/\s+/g, ' ').trim(), rest);
  });
