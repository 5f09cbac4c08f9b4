import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from './fixture.test.ts';
import { selectionCsv, selectionJson, selectionText } from './output.ts';

const link = 'https://leitfaden.example/#v1?auswahl=a';

test('the text says what is chosen, what is not and how to open it again', () =>
  assert.equal(
    selectionText(catalogue, ['a', 'd'], link),
    [
      'Auswahl für das Blatt',
      'Online-Dienst: Musterdienst',
      'Stand des Leitfadens: 15.01.2026',
      '',
      'Ausgewählt: 2 von 4',
      '',
      'Erste Gruppe (OZG-ID 10001)',
      '- Antrag A (xy-a)',
      '',
      'Zweite Gruppe (OZG-ID nicht bekannt)',
      '- Antrag D',
      '',
      'Nicht ausgewählt: 2',
      '- Antrag B (xy-b) – nur bei eigener Zuständigkeit',
      '- Antrag C (xy-c)',
      '',
      `Diese Auswahl öffnen: ${link}`,
      '',
    ].join('\n'),
  ));

test('nothing chosen, and everything chosen', () => {
  assert.match(selectionText(catalogue, [], link), /Ausgewählt: 0 von 4\n\nNicht ausgewählt: 4\n/);
  assert.doesNotMatch(selectionText(catalogue, ['a', 'b', 'c', 'd'], link), /Nicht ausgewählt/);
});

test('the table has a row for every flow', () =>
  assert.deepEqual(selectionCsv(catalogue, ['a']).split('\r\n'), [
    '\uFEFF"Kennung";"Antragsstrecke";"Als HTML belegt";"Gruppe";"OZG-ID";"Ausgewählt"',
    '"xy-a";"Antrag A";"ja";"Erste Gruppe";"10001";"ja"',
    '"xy-b";"Antrag B";"ja";"Erste Gruppe";"10001";"nein"',
    '"xy-c";"Antrag C";"ja";"Zweite Gruppe";"";"nein"',
    '"";"Antrag D";"nein";"Zweite Gruppe";"";"nein"',
    '',
  ]));

const cells: [name: string, written: string][] = [
  ['mit "Anführung"; und Strich', '"mit ""Anführung""; und Strich"'],
  ['=1+1', `"'=1+1"`],
  ['@SUMME', `"'@SUMME"`],
  ['Bindestrich - innen', '"Bindestrich - innen"'],
];

for (const [name, written] of cells)
  test(`a cell: ${name}`, () => {
    const [first] = catalogue.flows;
    const table = selectionCsv({ ...catalogue, flows: first ? [{ ...first, name }] : [] }, []);
    assert.ok(table.includes(`;${written};`), table);
  });

test('the data can be read back', () => {
  const data = JSON.parse(selectionJson(catalogue, ['c'])) as { service: string; flows: object[] };
  assert.equal(data.service, 'Musterdienst');
  assert.deepEqual(data.flows[1], {
    ...{ id: 'b', name: 'Antrag B', technicalId: 'xy-b', confirmedAsHtml: true, group: 'eins' },
    ...{ asksCompetence: true, ozgId: '10001', chosen: false },
  });
  assert.deepEqual(data.flows[2], {
    ...{ id: 'c', name: 'Antrag C', technicalId: 'xy-c', confirmedAsHtml: true, group: 'zwei' },
    ...{ asksCompetence: false, ozgId: null, chosen: true },
  });
});
