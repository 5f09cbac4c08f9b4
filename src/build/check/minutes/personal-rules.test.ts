import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../content.ts';
import { personalFaults } from './personal-rules.ts';
import type { PdfFinding } from './pdf-rules.ts';

const folder = 'meetings/2026-01-15';

function documentsOf(files: Record<string, string>) {
  return Object.entries(files).flatMap(
    ([path, text]) => readDocument(path, () => Buffer.from(text))?.document ?? [],
  );
}

const service =
  'contact: { name: Musterteam, email: team@musterdienst.example }\noperator: { email: null }\n';
const minutes = (head: string, body: string) => `---\ntitle: T\n${head}---\n\n${body}\n`;
const pdf = (lines: string[][], author: string | null = null): PdfFinding => ({
  ...{ path: `${folder}/protokoll.pdf`, state: 'ok', pages: lines.length, lines, author },
});

const table: [name: string, head: string, body: string, pdfs: PdfFinding[], expected: string[]][] = [
  ['nothing', '', 'Ein Satz.', [pdf([['Ein Satz.']])], []],
  [
    'an address in the text',
    '',
    'Satz.\n\nFragen an [erika@stadt.example](mailto:erika@stadt.example).',
    [],
    ['index.md:7 E-Mail-Adresse „e…@stadt.example“'],
  ],
  ['in the front matter', 'summary: Tel. 0355 123456\n', '', [], ['index.md:3 Telefonnummer „0355…“']],
  [
    'a list of people in the text',
    '',
    'Teilnehmende:\n\n- Erika Muster',
    [],
    ['index.md:5 Liste von Personen „Teilnehmende“'],
  ],
  ['the address of the service', '', 'Fragen an team@musterdienst.example', [], []],
  [
    'pages of a PDF, each kind once',
    '',
    '',
    [pdf([['gut'], ['a@b.example, c@d.example, e@f.example, g@h.example'], ['Anwesend: Frau Muster']])],
    [
      'protokoll.pdf:1 Seite 2: E-Mail-Adresse „a…@b.example“, „c…@d.example“, „e…@f.example“ und 1 weitere',
      'protokoll.pdf:1 Seite 3: Liste von Personen „Anwesend“',
    ],
  ],
  [
    'author of a PDF',
    '',
    '',
    [pdf([], 'Erika Muster')],
    ['protokoll.pdf:1 Name in den Eigenschaften des PDF (Autor): „E…“'],
  ],
  ['the service as author', '', '', [pdf([], 'Musterteam')], []],
  ['accepted', 'personalDataChecked: 2026-02-01\n', 'a@b.example', [pdf([['a@b.example']], 'E')], []],
  [
    'accepted on the day of the change',
    'stand: 2026-02-01\npersonalDataChecked: 2026-02-01\n',
    'a@b.example',
    [],
    [],
  ],
  [
    'accepted, and changed since',
    'stand: 2026-02-02\npersonalDataChecked: 2026-02-01\n',
    'a@b.example',
    [],
    ['index.md:7 E-Mail-Adresse „a…@b.example“'],
  ],
];
for (const [name, head, body, pdfs, expected] of table)
  test(name, () => {
    const documents = documentsOf({ 'service.yaml': service, [`${folder}/index.md`]: minutes(head, body) });
    const faults = personalFaults(documents, pdfs);
    assert.deepEqual(
      faults.map(({ file, line, words }) => `${file.split('/').at(-1)}:${line} ${words[0]}`),
      expected,
    );
    assert.ok(faults.every(({ severity, kind }) => severity === 'warning' && kind === 'personal-data'));
  });
