import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longDate, qualifiedDate, shortDate } from './german-date.ts';

const table: [iso: string, short: string, long: string][] = [
  ['2026-03-12', '12.03.2026', '12. März 2026'],
  ['2026-12-01', '01.12.2026', '1. Dezember 2026'],
  ['2026-03', '03/2026', 'März 2026'],
  ['2026', '2026', '2026'],
  ['Mitte Mai', 'Mitte Mai', 'Mitte Mai'],
];

for (const [iso, short, long] of table)
  test(iso, () => assert.deepEqual([shortDate(iso), longDate(iso)], [short, long]));

const qualified: [iso: string | null, note: string | undefined, expected: string][] = [
  ['2020-12-03', undefined, '03.12.2020'],
  ['2020-12-03', 'Datum der Meldung', '03.12.2020 (Datum der Meldung)'],
  [null, undefined, 'ohne Datum'],
  [null, 'vor 2026', 'ohne Datum (vor 2026)'],
];

for (const [iso, note, expected] of qualified)
  test(`qualified ${iso} ${note}`, () => assert.equal(qualifiedDate(iso, note), expected));
