import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basisText } from './basis.ts';
import { writeCode } from './code.ts';
import { emptyConfiguration, type Configuration } from './configuration.ts';
import { kit } from './fixture.test.ts';
import { handover, handoverText, type HandoverFacts } from './handover.ts';

const facts: HandoverFacts = {
  service: 'Musterdienst',
  who: 'Die Webredaktion.',
  contact: 'Team, team@musterdienst.example',
  categories: [{ label: 'Fest', rule: 'Unverändert lassen.' }],
  notes: [
    { text: 'Gilt überall.', laender: [] },
    { text: 'Gilt im Musterland.', laender: ['XA'] },
  ],
  questions: ['Erlaubt die Website eigene Elemente?'],
};

function sheet(change: Partial<Configuration>) {
  const configuration = { ...emptyConfiguration(), ...change };
  const blocks = writeCode(kit, configuration);
  const parts = handover(kit, configuration, { facts, blocks, link: 'https://a.example/#v1' });
  return { parts, text: handoverText(parts, blocks) };
}
const linesOf = (change: Partial<Configuration>, title: string) =>
  sheet(change)
    .parts.find((part) => part.title === title)
    ?.lines.map(({ text, blank }) => (blank ? `${text} ____` : text));

const table: [change: Partial<Configuration>, title: string, expected: string[] | undefined][] = [
  [
    { flows: ['hundemarke', 'ersatzmarke'], ags: '98001002', land: 'XA' },
    'Was',
    [
      'Online-Dienst: Musterdienst',
      'Hundemarke beantragen: <muster-marke>',
      'Ersatzmarke beantragen: <muster-ersatz>, vor dem Veröffentlichen bestätigen lassen',
      'AGS: 98001002 (Musterland)',
    ],
  ],
  [
    { flows: ['hundemarke'] },
    'Was',
    ['Online-Dienst: Musterdienst', 'Hundemarke beantragen: <muster-marke>', 'AGS, noch offen ____'],
  ],
  [{ flows: ['hundemarke'] }, 'Wo', ['Hundemarke beantragen: Adresse der Seite ____']],
  [{ flows: ['hundemarke'] }, 'Vor dem Veröffentlichen', ['Gilt überall.']],
  [
    { flows: ['hundemarke'], land: 'XA' },
    'Vor dem Veröffentlichen',
    ['Gilt überall.', 'Gilt im Musterland.'],
  ],
  [
    { flows: ['hundemarke'], ags: '98001002' },
    'Noch offen',
    [
      'Platzhalter ersetzen: <link rel="stylesheet" href="PLATZHALTER-ADRESSE-DER-CSS-DATEI"> (zu erfragen bei: Team, team@musterdienst.example)',
    ],
  ],
  [
    { flows: ['hundemarke', 'ersatzmarke'] },
    'Noch offen',
    [
      'Platzhalter ersetzen: <link rel="stylesheet" href="PLATZHALTER-ADRESSE-DER-CSS-DATEI"> (zu erfragen bei: Team, team@musterdienst.example)',
      'Platzhalter ersetzen: markenstelle="PLATZHALTER-AGS" (zu erfragen bei: der Stelle, von der der Auftrag kommt)',
      'Bestätigen lassen: <muster-ersatz> für „Ersatzmarke beantragen“ (zu erfragen bei: Team, team@musterdienst.example)',
    ],
  ],
  [
    {
      ...{ flows: ['hundemarke'], ags: '98001002' },
      addresses: { script: '', stylesheet: 'https://a.example/x.css' },
    },
    'Noch offen',
    undefined,
  ],
];
for (const [change, title, expected] of table)
  test(`${title}: ${JSON.stringify(change)}`, () => assert.deepEqual(linesOf(change, title), expected));

test('as text', () => {
  const { text } = sheet({ flows: ['hundemarke'], ags: '98001002' });
  assert.match(text, /^WER\n- Auftrag von \(Name, Stelle, Telefon\): _+\n/);
  assert.match(text, /\nCODE\nHundemarke beantragen\n\n<link rel="stylesheet"/);
  assert.match(text, /\n- Quelltext der fertigen Seite hier einfügen: https:\/\/a\.example\/#v1\n$/);
});

const bases: [change: Partial<Configuration>, expected: string][] = [
  [{}, 'alle Antragsstrecken, kein Land gewählt, kein AGS eingetragen'],
  [
    { flows: ['hundemarke'], land: 'XA', ags: '98001002' },
    '1 gewählte Antragsstrecke, Land Musterland, AGS 98001002',
  ],
  [{ flows: ['a', 'b'], ags: '1' }, '2 gewählte Antragsstrecken, kein Land gewählt, kein AGS eingetragen'],
];
for (const [change, expected] of bases)
  test(expected, () => assert.equal(basisText(kit, { ...emptyConfiguration(), ...change }), expected));
