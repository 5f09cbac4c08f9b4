import assert from 'node:assert/strict';
import { test } from 'node:test';
import { error, warning } from './fault.ts';
import { formatReport, makeReport, summary } from './report.ts';

const words = ['gefunden', 'richtig', 'so beheben'] as const;
const b2 = error('b.yaml', { line: 2, column: 5 }, 'wrong-value', words);
const b1 = error('b.yaml', { line: 1, column: 9 }, 'wrong-value', words);
const a1 = warning('a.yaml', { line: 1, column: 1 }, 'unknown-file', words);

test('faults are grouped by file, in the order of their places, with a summary', () => {
  assert.equal(
    formatReport(makeReport('/site/content', 3, [b2, b1, a1]), '/site'),
    [
      'content/a.yaml:1:1 – Warnung: gefunden – erwartet: richtig – so beheben [unknown-file]',
      '',
      'content/b.yaml:1:9 – gefunden – erwartet: richtig – so beheben [wrong-value]',
      'content/b.yaml:2:5 – gefunden – erwartet: richtig – so beheben [wrong-value]',
      '',
      'Erklärung und Beispiel zu jeder [Art]: content/MELDUNGEN.md, zum Beispiel content/MELDUNGEN.md#wrong-value',
      '2 Fehler, 1 Warnung in 2 Dateien (3 Dateien geprüft)',
    ].join('\n'),
  );
});

test('the spelling of an id that names nothing is no fault besides', () => {
  const unknown = error('b.yaml', { line: 2, column: 5 }, 'unknown-id', words);
  const { faults, errors } = makeReport('/c', 1, [b2, b1, unknown]);
  assert.deepEqual(faults, [b1, unknown]);
  assert.equal(errors, 2);
});

const summaries: [faults: (typeof b1)[], files: number, expected: string][] = [
  [[], 5, 'Inhalte in Ordnung: 0 Fehler, 0 Warnungen (5 Dateien geprüft)'],
  [[b1], 1, '1 Fehler, 0 Warnungen in 1 Datei (1 Datei geprüft)'],
  [[a1, a1], 9, '0 Fehler, 2 Warnungen in 1 Datei (9 Dateien geprüft)'],
];
for (const [faults, files, expected] of summaries)
  test(expected, () => assert.equal(summary(makeReport('/c', files, faults)), expected));

test('control characters of the content do not reach the terminal', () => {
  const fault = error('a.yaml', { line: 1, column: 1 }, 'wrong-value', ['\u001b[2Jx\u202ey', 'b', 'c']);
  assert.equal(
    formatReport(makeReport('/c', 1, [fault]), '/c').split('\n')[0],
    'a.yaml:1:1 –  [2Jx y – erwartet: b – c [wrong-value]',
  );
});
