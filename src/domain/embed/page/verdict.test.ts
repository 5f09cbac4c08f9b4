import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Level } from './finding.ts';
import type { PageReport } from './report.ts';
import { limits, summary, verdictText } from './verdict.ts';

const report = (...levels: Level[]): PageReport => ({
  findings: levels.map((level, index) => ({
    ...{ kind: 'element-twice', level, offset: index, line: index === 0 ? null : index },
    ...{ message: `Befund ${index}.`, remedy: `Abhilfe ${index}.` },
  })),
  elements: [],
  lines: 7,
});

const summaries: [levels: Level[], expected: string][] = [
  [[], 'Keine Fehler gefunden'],
  [['error'], '1 Fehler'],
  [['error', 'error', 'warning'], '2 Fehler, 1 Hinweis'],
  [['warning', 'warning', 'note'], 'Keine Fehler gefunden, 2 Hinweise, 1 Anmerkung'],
];
for (const [levels, expected] of summaries)
  test(expected, () => assert.equal(summary(report(...levels)), expected));

test('the whole result as text', () => {
  const found = { line: 3, name: 'muster-marke', flow: 'Hundemarke', ags: '', confirmed: true };
  const text = verdictText({ ...report('error', 'warning'), elements: [found] }, 'alle Antragsstrecken');
  assert.equal(
    text,
    [
      'Prüfung der Einbindung: 1 Fehler, 1 Hinweis',
      '',
      'Grundlage: alle Antragsstrecken. Umfang: 7 Zeilen.',
      '',
      'Gefundene Elemente:',
      '- Zeile 3: <muster-marke> (Hundemarke), AGS fehlt',
      '',
      '1. Fehler, Ganze Seite: Befund 0.',
      '   Abhilfe: Abhilfe 0.',
      '2. Hinweis, Zeile 1: Befund 1.',
      '   Abhilfe: Abhilfe 1.',
      '',
      limits,
    ].join('\n'),
  );
});
