import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { isoDate, sourced } from '../../../domain/source/schema.ts';
import { schemaFaults } from './schema-rules.ts';
import { parseYaml } from '../../yaml-file.ts';
import { checkYaml } from './yaml-rules.ts';

const schema = z.strictObject({
  title: z.string().min(1).describe('Überschrift'),
  ags: z
    .string()
    .regex(/^\d{8}$/)
    .describe('acht Ziffern')
    .optional(),
  day: isoDate.optional(),
  count: z.int().optional(),
  color: z.enum(['rot', 'blau']).optional(),
  fee: sourced(z.string()).optional(),
  tags: z.array(z.string()).min(1).optional(),
  site: z.url().optional(),
  land: z
    .record(
      z
        .string()
        .regex(/^[A-Z]{2}$/)
        .describe('Kürzel'),
      z.boolean(),
    )
    .optional(),
});

const table: [name: string, text: string, expected: string[]][] = [
  ['in order', 'title: x\n', []],
  ['missing', 'count: 1\n', ['1:1 missing-key | Feld „title“ fehlt | Text: Überschrift | title: … ergänzen']],
  [
    'text of blanks only',
    'title: "  \u00a0"\ntags: [x, " "]\n',
    [
      '1:1 wrong-value | „title“: nur Leerzeichen | sichtbarer Text | Angabe eintragen',
      '2:11 wrong-value | „tags“: nur Leerzeichen | sichtbarer Text | Angabe eintragen',
    ],
  ],
  [
    'empty text',
    'title: ""\n',
    ['1:1 wrong-value | „title“: leerer Text | Text: Überschrift | Angabe eintragen'],
  ],
  [
    'nothing after the colon',
    'title:\n',
    ['1:1 wrong-value | „title“: leere Angabe (null) | Text: Überschrift | Angabe eintragen'],
  ],
  [
    'number that must be text',
    'title: x\nags: 01001000\n',
    ['2:1 needs-quotes | „ags“: Zahl 1001000 | Text: acht Ziffern | in Anführungszeichen setzen: "01001000"'],
  ],
  [
    'number in a list',
    'title: x\ntags: [a, 007]\n',
    ['2:11 needs-quotes | „tags[2]“: Zahl 7 | Text | in Anführungszeichen setzen: "007"'],
  ],
  [
    'truth value that must be text',
    'title: true # ja\n',
    ['1:1 needs-quotes | „title“: Wert true | Text: Überschrift | in Anführungszeichen setzen: "true"'],
  ],
  [
    'German date',
    'title: x\nday: 1.2.2026\n',
    [
      '2:1 wrong-value | „day“: „1.2.2026“ | Datum als JJJJ-MM-TT, zum Beispiel 2026-03-12 | Datum umstellen: 2026-02-01',
    ],
  ],
  [
    'impossible date',
    'title: x\nday: 2026-02-30\n',
    [
      '2:1 wrong-value | „day“: „2026-02-30“ | Datum als JJJJ-MM-TT, zum Beispiel 2026-03-12 | diesen Tag gibt es nicht: Tag oder Monat berichtigen',
    ],
  ],
  [
    'choice',
    'title: x\ncolor: grün\n',
    ['2:1 wrong-value | „color“: „grün“ | „rot“ oder „blau“ | Schreibweise berichtigen'],
  ],
  [
    'address',
    'title: x\nsite: example.org\n',
    ['2:1 wrong-value | „site“: „example.org“ | vollständige Adresse (https://…) | Schreibweise berichtigen'],
  ],
  [
    'key of a map',
    'title: x\nland: { by: true }\n',
    ['2:9 wrong-value | Schlüssel „by“ | Kürzel | Schlüssel berichtigen'],
  ],
  [
    'no source',
    'title: x\nfee: { value: 5 Euro }\n',
    [
      '2:1 missing-source | „fee“ ohne Quelle | zu jeder Angabe gehört source mit einem Schlüssel aus sources.yaml | source: mit einem Schlüssel aus sources.yaml ergänzen; gibt es keine Quelle, nur value: null schreiben',
    ],
  ],
  [
    'misspelt key is one fault',
    'titel: x\n',
    [
      '1:1 unknown-key | unbekanntes Feld „titel“ | eines der Felder title, ags, day, count, color, fee, tags, site, land | meinten Sie „title“?',
    ],
  ],
  [
    'not a block',
    '- x\n',
    [
      '1:1 wrong-value | Datei: eine Liste mit 1 Eintrag | Block mit Feldern, darunter title | in die ersten Zeilen: „title: …“',
    ],
  ],
  [
    'text instead of a list',
    'title: x\ntags: rot, blau\n',
    [
      '2:1 wrong-value | „tags“: „rot, blau“ | Liste mit mindestens 1 Eintrag | als Liste in eckige Klammern setzen: [eins, zwei]',
    ],
  ],
  [
    'empty list',
    'title: x\ntags: []\n',
    [
      '2:1 wrong-value | „tags“: leere Liste | Liste mit mindestens 1 Eintrag | mindestens einen Eintrag ergänzen',
    ],
  ],
];

for (const [name, text, expected] of table)
  test(name, () => {
    const { yaml } = checkYaml('a.yaml', parseYaml(text));
    assert.ok(yaml);
    const found = schemaFaults('a.yaml', text, yaml, schema);
    assert.deepEqual(
      found.map(({ line, column, kind, words }) => [`${line}:${column} ${kind}`, ...words].join(' | ')),
      expected,
    );
  });

test('an entry of a file that is a list is named by its place', () => {
  const text = '- [AGS, Schlüssel]\n- AGS, Schlüssel\n';
  const { yaml } = checkYaml('a.yaml', parseYaml(text));
  assert.ok(yaml);
  const [fault] = schemaFaults('a.yaml', text, yaml, z.array(z.array(z.string()).min(2)));
  assert.deepEqual(fault?.words, [
    '„Eintrag 2“: „AGS, Schlüssel“',
    'Liste mit mindestens 2 Einträgen',
    'als Liste in eckige Klammern setzen: [eins, zwei]',
  ]);
});

test('all faults of a file at once', () => {
  const text = 'title: 5\nday: x\ncount: 1.5\ncolour: rot\n';
  const { yaml } = checkYaml('a.yaml', parseYaml(text));
  assert.ok(yaml);
  assert.deepEqual(
    schemaFaults('a.yaml', text, yaml, schema).map(({ line, kind }) => `${line} ${kind}`),
    ['1 needs-quotes', '2 wrong-value', '3 wrong-value', '4 unknown-key'],
  );
});
