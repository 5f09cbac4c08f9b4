import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collections, type CollectionName } from '../files/collections.ts';
import { parseYaml } from '../../yaml-file.ts';
import { expectation, keyExpectation, schemaNode, type SchemaNode } from './expectation.ts';
import { schemaFaults } from './schema-rules.ts';

/** What is said of some lines of a file; fields that are missing altogether are left out. */
function said(collection: CollectionName, text: string): string[] {
  return schemaFaults('a.yaml', text, parseYaml(text), collections[collection].schema)
    .filter(({ kind }) => kind !== 'missing-key')
    .map(({ line, words }) => [line, ...words].join(' | '));
}

const sourced = 'Block mit Feldern, darunter value und source';

const table: [collection: CollectionName, text: string, expected: string[]][] = [
  [
    'flows',
    'names: Fiktionsbescheinigung\n',
    [
      '1 | „names“: „Fiktionsbescheinigung“ | Liste: Namen, unter denen die Quellen sie führen | als Liste, eingerückt in die nächsten Zeilen: „- value: Fiktionsbescheinigung“, darunter „  source: …“',
    ],
  ],
  [
    'flows',
    'names: [Fiktionsbescheinigung]\n',
    [
      `1 | „names[1]“: „Fiktionsbescheinigung“ | ${sourced} | je Eintrag so: „- value: Fiktionsbescheinigung“, darunter „  source: …“`,
    ],
  ],
  [
    'flows',
    'whoApplies: Die Person selbst\n',
    [
      `1 | „whoApplies“: „Die Person selbst“ | ${sourced}: Wer den Antrag stellt | eingerückt in die nächsten Zeilen: „value: Die Person selbst“, darunter „source: …“`,
    ],
  ],
  [
    'flows',
    'documents:\n  required:\n    - Pass\n    - Foto\n',
    [
      `2 | „documents.required“: eine Liste | ${sourced}: Nachweise, die genannt sind | eingerückt in die nächsten Zeilen: „value: [Pass, Foto]“, darunter „source: …“`,
    ],
  ],
  [
    'flows',
    'features:\n  rueckkanal: ja\n',
    [
      `2 | „features.rueckkanal“: „ja“ | ${sourced} | true statt ja; eingerückt in die nächsten Zeilen: „value: true“, darunter „source: …“`,
    ],
  ],
  [
    'flows',
    'conditions: Nur mit Termin\n',
    [
      '1 | „conditions“: „Nur mit Termin“ | Liste: Besonderheiten | als Liste, eingerückt in die nächsten Zeilen: „- value: Nur mit Termin“, darunter „  source: …“',
    ],
  ],
  [
    'flows',
    'documents: Pass\n',
    [
      '1 | „documents“: „Pass“ | Block mit Feldern, darunter required, optional und local: Nachweise, die Antragstellende hochladen | eingerückt in die nächsten Zeilen: „required: …“, darunter „optional: …“, darunter „local: …“',
    ],
  ],
  [
    'flows',
    'bundle:\n  value: ja\n  source: K51\n',
    [
      '2 | „bundle.value“: „ja“ | true oder false oder null: Ob sie zum Bündel gehört, das mehrere Antragsstrecken zusammen einbindet | true statt ja schreiben',
    ],
  ],
  [
    'flows',
    'status:\nfees:\n  value: null\n',
    [
      `1 | „status“: leere Angabe (null) | ${sourced}: Stand der Bereitstellung | eingerückt in die nächsten Zeilen: „value: …“, darunter „source: …“; ohne Quelle nur „value: null“`,
    ],
  ],
  [
    'flows',
    'status:\nvalue: null\n',
    [
      '2 | unbekanntes Feld „value“ | value als Feld unter status, weiter eingerückt | gehört wohl zu status: um zwei Leerzeichen einrücken',
    ],
  ],
  [
    'flows',
    'goLive:\n  value: null\nstatus:\nvalue: seit 2026\nsource: K51\n',
    [
      '4 | unbekanntes Feld „value“ | value als Feld unter status, weiter eingerückt | gehört wohl zu status: um zwei Leerzeichen einrücken',
      '5 | unbekanntes Feld „source“ | source als Feld unter status, weiter eingerückt | gehört wohl zu status: um zwei Leerzeichen einrücken',
    ],
  ],
  [
    'flows',
    "leika:\n  value: ['01001000']\n  source: K51\n",
    ['2 | „leika.value[1]“: „01001000“ | Text: 14 Ziffern in Anführungszeichen | Schreibweise berichtigen'],
  ],
  [
    'flows',
    'duration:\n  value: 6 Wochen\n',
    [
      '1 | „duration“ ohne Quelle | zu jeder Angabe gehört source mit einem Schlüssel aus sources.yaml | source: mit einem Schlüssel aus sources.yaml ergänzen; gibt es keine Quelle, nur value: null schreiben',
    ],
  ],
  [
    'meetings',
    'title: x\nstart: 9:00\nend: "11:00"\nstand: 2026-11-24\n',
    [
      '2 | „start“: „9:00“ | Text: Beginn, Uhrzeit in Deutschland, zum Beispiel 10:00; ohne ihn gilt der ganze Tag | Uhrzeit so schreiben: 09:00',
    ],
  ],
  [
    'meetings',
    'title: x\nstart: 9.00\nstand: 2026-11-24\n',
    [
      '2 | „start“: Zahl 9 | Text: Beginn, Uhrzeit in Deutschland, zum Beispiel 10:00; ohne ihn gilt der ganze Tag | Uhrzeit so schreiben: 09:00',
    ],
  ],
  [
    'meetings',
    'title: x\nstart: "10:00"\nstand: 28. November 2026\n',
    [
      '3 | „stand“: „28. November 2026“ | Datum (JJJJ-MM-TT): Wann zuletzt etwas an diesen Angaben geändert wurde; nötig, sobald start oder cancelled da ist | Datum umstellen: 2026-11-28',
    ],
  ],
  [
    'synonyms',
    '- [Duldung; Aussetzung der Abschiebung]\n- [Duldung]\n',
    [
      '1 | „Eintrag 1“: eine Liste mit 1 Eintrag | Liste mit mindestens 2 Einträgen | Einträge durch Kommas trennen: [eins, zwei]',
      '2 | „Eintrag 2“: eine Liste mit 1 Eintrag | Liste mit mindestens 2 Einträgen | Einträge durch Kommas trennen: [eins, zwei]',
    ],
  ],
];
for (const [collection, text, expected] of table)
  test(`${collection}: ${JSON.stringify(text)}`, () => assert.deepEqual(said(collection, text), expected));

/** Every text that a schema wants in a certain spelling; `described` if it, or the choice it belongs to, has words. */
function patterns(node: unknown, described = false): { pattern: string; described: boolean }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { pattern, format, description, anyOf, ...rest } = node as SchemaNode;
  const says = description !== undefined;
  const own =
    pattern !== undefined && format === undefined ? [{ pattern, described: says || described }] : [];
  const choices = (anyOf ?? []).flatMap((one) => patterns(one, says));
  return [...own, ...choices, ...Object.values(rest).flatMap((one) => patterns(one))];
}

/** All paths that a schema knows. */
function paths(node: SchemaNode, path: PropertyKey[] = []): PropertyKey[][] {
  const inner = [
    ...Object.entries(node.properties ?? {}).flatMap(([key, one]) => paths(one, [...path, key])),
    ...(node.items ? paths(node.items, [...path, 0]) : []),
    ...(typeof node.additionalProperties === 'object'
      ? paths(node.additionalProperties, [...path, 'x'])
      : []),
    ...(node.anyOf ?? []).flatMap((one) => paths(one, path)),
  ];
  return [path, ...inner];
}

for (const name of Object.keys(collections) as CollectionName[])
  test(`${name}: each spelling has words, and no message shows a pattern`, () => {
    const root = schemaNode(collections[name].schema);
    assert.deepEqual(
      patterns(root).filter(({ described }) => !described),
      [],
    );
    const messages = paths(root).flatMap((path) => [expectation(root, path), keyExpectation(root, path)]);
    assert.ok(messages.length > 0);
    for (const message of messages)
      assert.doesNotMatch(message, /[\^\\$]|Block mit Feldern(?!, darunter|: )/);
  });
