import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileStart, warning } from '../check/report/fault.ts';
import { makeReport } from '../check/report/report.ts';
import { entryItems, reportItems } from './entry-items.ts';
import { documentOf, line } from './launch-fixture.ts';

const entries: [path: string, text: string, samples: boolean, expected: string[]][] = [
  [
    'flows/marke.yaml',
    'name: Marke\nclickdummy:\n  url:\n    value: null\n',
    true,
    ['- flows/marke.yaml:3 Link zum Klickdummy: Marke'],
  ],
  ['flows/marke.yaml', 'name: Marke\nclickdummy:\n  url:\n    value: https://amt.de/\n', true, []],
  [
    'mail/neu.yaml',
    'label: Neu\nto: wer@offen.invalid\n',
    true,
    ['! mail/neu.yaml:2 Empfänger wer@offen.invalid ist ein Platzhalter: Neu'],
  ],
  ['mail/neu.yaml', 'label: Neu\nto: wer@amt.de\n', true, []],
  ['examples/amt/index.yaml', 'name: Amt\n', true, ['- examples/amt/index.yaml:1 kein Bild: Amt']],
  ['examples/amt/index.yaml', 'name: Amt\npicture:\n  file: ./a.png\n', true, []],
  [
    'meetings/2026-01-02/index.md',
    '---\ntitle: Runde\nsample: true\n---\n',
    true,
    ['! meetings/2026-01-02/index.md:3 Muster: Runde'],
  ],
  ['meetings/2026-01-02/index.md', '---\ntitle: Runde\nsample: true\n---\n', false, []],
  ['meetings/2026-01-02/index.md', '---\ntitle: Runde\n---\n', true, []],
];
for (const [path, text, samples, expected] of entries)
  test(`entry ${path}: ${expected[0] ?? 'nothing to do'}${samples ? '' : ', without samples'}`, () => {
    assert.deepEqual(entryItems([documentOf(path, text)], samples).map(line), expected);
  });

test('the content check: scans one by one, all else as a sum', () => {
  const words = ['PDF ohne Text (Scan)', 'PDF mit Text', 'neu erzeugen'] as const;
  const scan = warning('meetings/2026-01-02/a.pdf', fileStart, 'pdf-no-text', words);
  const other = warning('sources.yaml', fileStart, 'unused-source', words);
  const wrong = { ...other, severity: 'error' } as const;
  assert.deepEqual(reportItems(makeReport('/c', 3, [scan, other, wrong])).map(line), [
    '! Fehler im Inhalt: 1',
    '- Warnungen der Inhaltsprüfung: 1',
    '- meetings/2026-01-02/a.pdf:null PDF ohne Text (Scan)',
  ]);
});
