import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionsOf, type Verdict } from './condition.ts';
import { catalogue, profileOf } from './fixture.test.ts';
import type { When } from './schema.ts';

const table: [when: When | undefined, profile: string, expected: [text: string, verdict: Verdict][]][] = [
  [undefined, 'land=XA', []],
  [{ laender: ['XA', 'XB'] }, '', [['nicht in: Drittland', 'open']]],
  [{ laender: ['XA'] }, 'land=XA', [['nur in: Musterland', 'holds']]],
  [{ fachverfahren: ['hund'] }, 'fachverfahren=anderes', [['nur mit Hund 3', 'fails']]],
  [
    { fachverfahren: ['hund', 'anderes'] },
    'fachverfahren=anderes',
    [['nur mit Hund 3 oder einem Fachverfahren, das hier nicht aufgeführt ist', 'holds']],
  ],
  [{ gate: 'yes' }, 'angemeldet=nein', [['nur mit Zugang', 'fails']]],
  [{ gate: 'open' }, '', [['nur solange offen ist: „Haben Sie Zugang?“', 'holds']]],
  [{ gate: 'open' }, 'angemeldet=ja', [['nur solange offen ist: „Haben Sie Zugang?“', 'fails']]],
  [{ embedding: 'bundle' }, '', [['nur bei gebündelter Einbindung', 'open']]],
  [
    { laender: ['XB'], competent: 'marke' },
    'land=XA&zustaendig=marke',
    [
      ['nur in: Beispielland', 'fails'],
      ['nur bei eigener Zuständigkeit für „Marke“', 'holds'],
    ],
  ],
];

for (const [when, profile, expected] of table)
  test(`${JSON.stringify(when)} for ${profile || 'nobody'}`, () =>
    assert.deepEqual(
      conditionsOf(when, profileOf(profile), catalogue).map(({ text, verdict }) => [text, verdict]),
      expected,
    ));
