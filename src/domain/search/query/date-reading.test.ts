import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateText, isDate, readDate } from './date-reading.ts';

/** Date as `year-month-day` with `*` for what is not said, `!` after an impossible one, and what is left of the query. */
const table: [query: string, expected: string | null][] = [
  ['12.3.2024', '2024-03-12 12.03.2024 |'],
  ['12.03.2024', '2024-03-12 12.03.2024 |'],
  ['12. 3. 2024', '2024-03-12 12.03.2024 |'],
  ['12.3.24', '2024-03-12 12.03.2024 |'],
  ['12. März 2024', '2024-03-12 12.03.2024 |'],
  ['12 Mrz 2024', '2024-03-12 12.03.2024 |'],
  ['2024-03-12', '2024-03-12 12.03.2024 |'],
  ['2024-3', '2024-03-* März 2024 |'],
  ['März 2024', '2024-03-* März 2024 |'],
  ['maerz 24', '2024-03-* März 2024 |'],
  ['Sept. 2024', '2024-09-* September 2024 |'],
  ["Mai '24", '2024-05-* Mai 2024 |'],
  ['03/2024', '2024-03-* März 2024 |'],
  ['Protokoll März 2025', '2025-03-* März 2025 |'],
  ['Sitzung vom Dienstag, 12.3.2024', '2024-03-12 12.03.2024 |'],
  ['Haushalt 12.3.2024', '2024-03-12 12.03.2024 | Haushalt'],
  ['Protokoll im März zur Wärmeplanung', '*-03-* März | zur Wärmeplanung'],
  ['Protokolle 2025', '2025-*-* 2025 |'],
  ['Termin am 12.3.', '*-03-12 12.03. |'],
  ['Projekttermin 31.2.2025', '2025-02-31! 31.02.2025 |'],
  ['29.2.2024', '2024-02-29 29.02.2024 |'],
  ['29.2.2023', '2023-02-29! 29.02.2023 |'],
  ['12.13.2024', '2024-13-12! 12.13.2024 |'],
  ['Abschnitt 5.3', null],
  ['4.1.1 HTML', null],
  ['Haushaltsplan 2025', null],
  ['im Mai', null],
  ['Maisfeld', null],
  ['24.12', null],
];

for (const [query, expected] of table)
  test(query, () => {
    const reading = readDate(query);
    const { year, month, day, impossible } = reading?.date ?? {};
    const written =
      reading &&
      `${year ?? '*'}-${month ?? '*'}-${day ?? '*'}${impossible ? '!' : ''} ${dateText(reading.date)} | ${reading.rest}`.trim();
    assert.equal(written, expected);
  });

const held: [query: string, iso: string, expected: boolean][] = [
  ['12.3.2024', '2024-03-12', true],
  ['12.3.2024', '2024-03-13', false],
  ['März 2024', '2024-03-13', true],
  ['Protokoll März', '2023-03-01', true],
  ['Protokoll 2024', '2023-03-01', false],
];

for (const [query, iso, expected] of held)
  test(`${iso} is ${query}: ${expected}`, () => {
    const reading = readDate(query);
    assert(reading);
    assert.equal(isDate(iso, reading.date), expected);
  });
