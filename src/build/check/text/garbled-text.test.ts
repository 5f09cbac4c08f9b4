import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listContent } from '../files/content-files.ts';
import { garbledFaults } from './garbled-text.ts';

const windows = new TextDecoder('windows-1252');
/** A text as a program shows it that takes its UTF-8 for Windows-1252. */
const misread = (text: string): string => windows.decode(new TextEncoder().encode(text));

for (const text of [
  'Für',
  'Öffnung',
  'Ärger',
  'Überblick',
  'Straße',
  'schön',
  'hält',
  '„Ja',
  '§ 24',
  '5 °C',
  '2 €',
  'É…',
])
  test(`misread: ${text}`, () => {
    const [fault] = garbledFaults('a.yaml', `title: x\ntext: ${misread(text)}\n`);
    assert.equal(fault?.line, 2);
    assert.equal(fault.severity, 'warning');
  });

test('names the word, what it was, and the other lines', () => {
  const text = `eins\n  ein ${misread('Müller')} und\n${misread('für')}\nzwei\n${misread('größer')}\n`;
  const faults = garbledFaults('a.yaml', text);
  assert.deepEqual(
    faults.map(({ line, column, words }) => [line, column, ...words]),
    [
      [
        ...[2, 8, 'falsch gelesene Umlaute oder Zeichen: „MÃ¼ller“, auch Zeile 3, 5'],
        ...[
          'lesbarer Text mit ä, ö, ü, ß und „“',
          'Stelle neu schreiben (wohl „Müller“) und Datei als UTF-8 speichern',
        ],
      ],
    ],
  );
});

const legitimate = [
  'São Paulo, NÃO, JOÃO, Ã',
  '„JOÃ“',
  'A–Ã – Z',
  'Â, Âge, â, château',
  '«Ã»',
  'Größe, „Straße“, § 24, 5 °C, 2 €, Łódź, Ērgļi, 日本',
];
for (const text of legitimate)
  test(`legitimate: ${text}`, () => assert.deepEqual(garbledFaults('a.yaml', text), []));

for (const dir of ['content', 'starter', 'e2e/fixtures/zweiter-dienst'])
  test(`no false alarm: ${dir}`, () => {
    const files = listContent(dir).files.filter(({ path }) => /\.(?:ya?ml|mdx?)$/.test(path));
    assert.ok(files.length > 5);
    // The explanation of this very fault shows some.
    const found = files
      .filter(({ path }) => path !== 'MELDUNGEN.md')
      .flatMap(({ path }) => garbledFaults(path, readFileSync(`${dir}/${path}`, 'utf8')));
    assert.deepEqual(found, []);
  });
