import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Synonyms } from './synonyms.ts';

const synonyms = new Synonyms([
  ['AGS', 'Gemeindeschlüssel', 'Amtlicher Gemeindeschlüssel'],
  ['E-Mail', 'Mail'],
  ['Bundesamt für Migration', 'BAMF'],
]);

const table: [query: string, expected: string[]][] = [
  ['AGS', ['0–1 Gemeindeschlüssel, Amtlicher Gemeindeschlüssel']],
  ['ags eintragen', ['0–1 Gemeindeschlüssel, Amtlicher Gemeindeschlüssel']],
  ['amtlicher Gemeindeschlüssel', ['0–2 AGS, Gemeindeschlüssel']],
  ['neue Mails', ['1–2 E-Mail']],
  ['Email', ['0–1 Mail']],
  ['Bescheid vom Bundesamt für Migration', ['2–5 BAMF']],
  ['Bundesamt', []],
];

for (const [query, expected] of table)
  test(query, () =>
    assert.deepEqual(
      synonyms.find(query.split(' ')).map(({ from, to, others }) => `${from}–${to} ${others.join(', ')}`),
      expected,
    ),
  );
