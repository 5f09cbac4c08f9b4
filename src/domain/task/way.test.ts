import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, profileOf } from './fixture.test.ts';
import { wayOf } from './way.ts';

/** own tasks | tasks of other roles | tasks that are out, by profile; open conditions in brackets. */
const table: [profile: string, expected: string][] = [
  [
    '',
    'lesen vertrag(laender) melden(gate) pruefen(fachverfahren) klaeren waehlen(competent) element(embedding) zugabe | | eintrag',
  ],
  [
    'land=XB&fachverfahren=hund&angemeldet=ja&einbindung=gebuendelt&zustaendig=marke',
    'lesen waehlen zugabe | | vertrag melden pruefen klaeren eintrag element',
  ],
  [
    'land=XA&fachverfahren=anderes&angemeldet=nein&einbindung=einzeln&nicht-zustaendig=marke',
    'lesen vertrag melden pruefen element zugabe | | klaeren waehlen eintrag',
  ],
  [
    'rolle=leitung',
    'lesen vertrag(laender) melden(gate) klaeren waehlen(competent) | pruefen(fachverfahren) element(embedding) zugabe | eintrag',
  ],
  [
    'rolle=web&land=XA',
    'lesen pruefen(fachverfahren) element(embedding) zugabe | vertrag melden(gate) klaeren waehlen(competent) | eintrag',
  ],
];

for (const [fragment, expected] of table)
  test(fragment || '(nothing said)', () => {
    const phases = wayOf(catalogue, profileOf(fragment));
    const open = (key: 'own' | 'others') =>
      phases.flatMap((phase) =>
        phase[key].map(
          ({ task, conditions }) =>
            task.id + (conditions.length > 0 ? `(${conditions.map(({ kind }) => kind)})` : ''),
        ),
      );
    const out = phases.flatMap((phase) => phase.out.map(({ task }) => task.id));
    const text = [open('own'), open('others'), out].map((ids) => ids.join(' ')).join(' | ');
    assert.equal(text.replaceAll(/ +/g, ' '), expected);
  });

const reasons: [profile: string, id: string, reason: string][] = [
  ['land=XB', 'vertrag', 'gilt nur in: Musterland'],
  ['angemeldet=ja', 'melden', 'gilt nur ohne Zugang'],
  ['fachverfahren=hund', 'pruefen', 'Steht in der Liste.'],
  ['zustaendig=marke', 'klaeren', 'gilt nur solange die Zuständigkeit für „Marke“ offen ist'],
  ['nicht-zustaendig=marke', 'waehlen', 'gilt nur bei eigener Zuständigkeit für „Marke“'],
  ['einbindung=gebuendelt', 'element', 'gilt nur bei einzelner Einbindung'],
  ['', 'eintrag', 'nach Projektstand schon erledigt: Zentral eingetragen. (Stand 10.01.2026)'],
];

for (const [fragment, id, reason] of reasons)
  test(`why not ${id}`, () => {
    const out = wayOf(catalogue, profileOf(fragment)).flatMap((phase) => phase.out);
    assert.equal(out.find(({ task }) => task.id === id)?.reason, reason);
  });
