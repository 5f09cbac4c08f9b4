import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personalData } from './personal-data.ts';

const allowed = new Set(['team@musterdienst.example']);

const table: [text: string, expected: string[]][] = [
  ['Fragen an erika.muster@musterstadt.example.', ['0 email e…@musterstadt.example']],
  ['a@b.de, C.D@e-f.de', ['0 email a…@b.de', '0 email C…@e-f.de']],
  ['Fragen an Team@Musterdienst.example', []],
  ['kein@ Zeichen @wort', []],
  ['Tel. 0355 123456', ['0 phone 0355…']],
  ['Telefon: (0355) 12 34 56', ['0 phone (035…']],
  ['+49 355 1234-56', ['0 phone +49 …']],
  ['erreichbar unter 0355/123456', ['0 phone 0355…']],
  ['Durchwahl 12 34 567', ['0 phone 12 3…']],
  ['Mobil 0170 1234567, Fax 0355 1234568', ['0 phone 0170…', '0 phone 0355…']],
  ['AGS 01001000, LeiKa 99010001000000', []],
  ['am 01.01.2026 um 09:00 Uhr, 2026-03-12', []],
  ['03046 Cottbus, Raum 012', []],
  ['Teilnehmende: Erika Muster, Max Beispiel', ['0 attendance Teilnehmende']],
  ['Teilnehmer*innen: Frau Muster', ['0 attendance Teilnehmer*innen']],
  ['Anwesend:\n\nHerr Dr. Beispiel', ['0 attendance Anwesend']],
  ['Teilnehmende\n• Muster, Erika', ['0 attendance Teilnehmende']],
  ['Teilnehmende: 42 Behörden', []],
  ['Teilnehmende: Landkreis Muster, Stadt Musterstadt', []],
  ['Die Teilnehmenden stimmen zu. Erika Muster', []],
  ['Teilnehmende sprachen über das Thema.', []],
];
for (const [text, expected] of table)
  test(JSON.stringify(text), () =>
    assert.deepEqual(
      personalData(text.split('\n'), allowed).map(({ line, kind, shown }) => `${line} ${kind} ${shown}`),
      expected,
    ),
  );

// Each pattern must take time in proportion to the line only, or such a line stops the build.
for (const long of ['a'.repeat(200_000), '0'.repeat(200_000), '0 '.repeat(100_000), 'Aa '.repeat(70_000)])
  test(`a long line of ${long.slice(0, 3)}`, () =>
    assert.deepEqual(personalData([long, `Gäste: ${long}`.slice(0, 9)], allowed), []));
