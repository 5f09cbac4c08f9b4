import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeAddress, changesOf, newestChanges } from './addresses.ts';

const change = (date: string, title: string, link: string) => ({ data: { date, title, link } });
const changes = [
  change('2026-01-12', 'Zweiter', '/leitfaden/anmelden/'),
  change('2026-03-12', 'Dritter', '/leitfaden/anmelden/#kosten'),
  change('2026-01-12', 'Ämter', '/leitfaden/anmelden-neu/'),
];

test('newest first, of one day by title', () =>
  assert.deepEqual(
    newestChanges(changes).map(({ data }) => data.title),
    ['Dritter', 'Ämter', 'Zweiter'],
  ));

const pages: [page: string, expected: string[]][] = [
  ['/leitfaden/anmelden/', ['Zweiter', 'Dritter']],
  ['/leitfaden/anmelden-neu/', ['Ämter']],
  ['/leitfaden/starten/', []],
];
for (const [page, expected] of pages)
  test(`changes of ${page}`, () =>
    assert.deepEqual(
      changesOf(changes, page).map(({ data }) => data.title),
      expected,
    ));

test('a change stands on the page of all', () =>
  assert.equal(changeAddress('2026-01-12-zweiter'), '/neues/#2026-01-12-zweiter'));
