import assert from 'node:assert/strict';
import { test } from 'node:test';
import { error, warning } from './fault.ts';
import { makeReport } from './report.ts';
import { reportFormats } from './report-formats.ts';

const report = makeReport('/site/content', 2, [
  error('flows/a,b.yaml', { line: 2, column: 3 }, 'unknown-key', ['50 %\nFeld: „x“', 'y', 'z']),
  warning('guide/10-a.mdx', { line: 1, column: 1 }, 'unused-source', ['a', 'b', 'c']),
]);

test('as comments of GitHub: signs that mean something there are written in code', () =>
  assert.equal(
    reportFormats['github']?.(report, '/site'),
    [
      '::error file=content/flows/a%2Cb.yaml,line=2,col=3,title=unknown-key%3A content/MELDUNGEN.md#unknown-key::50 %25%0AFeld: „x“ – erwartet: y – z',
      '::warning file=content/guide/10-a.mdx,line=1,col=1,title=unused-source%3A content/MELDUNGEN.md#unused-source::a – erwartet: b – c',
      '1 Fehler, 1 Warnung in 2 Dateien (2 Dateien geprüft)',
    ].join('\n'),
  ));

test('as code quality of GitLab', () => {
  const list = JSON.parse(reportFormats['gitlab']?.(report, '/site') ?? '') as Record<string, unknown>[];
  assert.deepEqual(
    list.map(({ fingerprint: _, ...rest }) => rest),
    [
      {
        description: '50 %\nFeld: „x“ – erwartet: y – z (content/MELDUNGEN.md#unknown-key)',
        check_name: 'unknown-key',
        severity: 'major',
        location: { path: 'content/flows/a,b.yaml', lines: { begin: 2 } },
      },
      {
        description: 'a – erwartet: b – c (content/MELDUNGEN.md#unused-source)',
        check_name: 'unused-source',
        severity: 'minor',
        location: { path: 'content/guide/10-a.mdx', lines: { begin: 1 } },
      },
    ],
  );
});

test('fingerprints of GitLab: the same on another line, different for each fault', () => {
  const marks = (lines: number[]) => {
    const faults = lines.map((line) => error('a.yaml', { line, column: 1 }, 'unknown-key', ['x', 'y', 'z']));
    const text = reportFormats['gitlab']?.(makeReport('/site', 1, faults), '/site') ?? '';
    return (JSON.parse(text) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
  };
  assert.deepEqual(marks([2, 5]), marks([3, 9]));
  assert.equal(new Set(marks([2, 5])).size, 2);
});

test('as data', () => {
  const data = JSON.parse(reportFormats['json']?.(report, '/site/content') ?? '') as Record<string, unknown>;
  assert.deepEqual(data, {
    errors: 1,
    warnings: 1,
    files: 2,
    faults: [
      {
        file: 'flows/a,b.yaml',
        line: 2,
        column: 3,
        severity: 'error',
        kind: 'unknown-key',
        found: '50 %\nFeld: „x“',
        expected: 'y',
        remedy: 'z',
        help: 'content/MELDUNGEN.md#unknown-key',
      },
      {
        file: 'guide/10-a.mdx',
        line: 1,
        column: 1,
        severity: 'warning',
        kind: 'unused-source',
        found: 'a',
        expected: 'b',
        remedy: 'c',
        help: 'content/MELDUNGEN.md#unused-source',
      },
    ],
  });
});

test('as text: the form of every day', () =>
  assert.match(reportFormats['text']?.(report, '/site') ?? '', /^content\/flows\/a,b\.yaml:2:3 – 50 % Feld/));
