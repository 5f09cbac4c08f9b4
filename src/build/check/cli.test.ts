import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { checkContent } from './check.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const broken = 'e2e/fixtures/broken';

/** Every fault of the broken content folder: place, severity and kind. */
const expected: [place: string, severity: 'error' | 'warning', kind: string][] = [
  ['changes/2026-01-31-umlaute.md:8:2', 'error', 'not-utf8'],
  ['clickdummy.yaml:10:13', 'error', 'wrong-value'],
  ['clickdummy.yaml:13:16', 'error', 'unknown-id'],
  ['clickdummy.yaml:14:5', 'error', 'duplicate'],
  ['clickdummy.yaml:16:5', 'error', 'missing-key'],
  ['clickdummy.yaml:18:9', 'error', 'missing-source'],
  ['competence/musterantrag.yaml:1:1', 'error', 'unknown-id'],
  ['competence/musterantrag.yaml:9:5', 'error', 'wrong-value'],
  ['fachverfahren.yaml:1:1', 'error', 'wrong-value'],
  ['fachverfahren.yaml:6:5', 'error', 'unknown-id'],
  ['glossary.yaml:2:1', 'error', 'yaml-tab'],
  ['guide/10-anfang.mdx:9:1', 'error', 'mdx-import'],
  ['guide/10-anfang.mdx:13:12', 'error', 'dead-anchor'],
  ['guide/10-anfang.mdx:15:1', 'error', 'missing-picture'],
  ['guide/10-anfang.mdx:17:1', 'error', 'unknown-component'],
  ['guide/20-ende.mdx:2:1', 'error', 'duplicate'],
  ['guide/30-drei-fehler.mdx:3:1', 'error', 'needs-quotes'],
  ['guide/30-drei-fehler.mdx:4:1', 'error', 'unknown-key'],
  ['guide/30-drei-fehler.mdx:5:1', 'error', 'wrong-value'],
  ['laender.yaml:3:3', 'error', 'needs-quotes'],
  ['laender.yaml:5:3', 'error', 'missing-source'],
  ['meetings/2026-01-15/beschaedigt.pdf:1:1', 'error', 'pdf-unreadable'],
  ['meetings/2026-01-15/bild.pdf:1:1', 'warning', 'pdf-no-text'],
  ['meetings/2026-01-15/leer.pdf:1:1', 'error', 'pdf-empty'],
  ['meetings/2026-01-15/verschluesselt.pdf:1:1', 'error', 'pdf-encrypted'],
  ['service.yaml:23:13', 'error', 'unknown-id'],
  ['service.yaml:53:3', 'error', 'unknown-id'],
  ['sources.yaml:3:1', 'error', 'case-only'],
  ['synonyms.yaml:2:4', 'error', 'yaml-quote'],
  ['tasks.yaml:3:3', 'error', 'unknown-id'],
  ['tasks.yaml:11:11', 'error', 'unknown-id'],
  ['tasks.yaml:15:15', 'error', 'unknown-id'],
  ['tasks.yaml:16:21', 'error', 'unknown-id'],
  ['tasks.yaml:17:5', 'error', 'unknown-id'],
  ['tasks.yaml:18:5', 'error', 'wrong-value'],
];

function runCheck(contentDir: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/check/cli.ts'], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: contentDir },
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

test('the broken folder: every fault at its place', async () => {
  const { faults } = await checkContent(`${root}${broken}`);
  assert.deepEqual(
    faults.map(({ file, line, column, severity, kind }) => [`${file}:${line}:${column}`, severity, kind]),
    expected,
  );
});

test('the broken folder on the command line: one line per fault, a summary, exit code 1', () => {
  const { status, lines, stderr } = runCheck(broken);
  const places = lines.filter((line) => line.startsWith(broken)).map((line) => line.split(' – ')[0]);
  assert.deepEqual(
    places,
    expected.map(([place]) => `${broken}/${place}`),
  );
  for (const [place, , kind] of expected)
    assert.ok(lines.some((line) => line.startsWith(`${broken}/${place} `) && line.endsWith(` [${kind}]`)));
  assert.match(lines.at(-2) ?? '', /content\/MELDUNGEN\.md#not-utf8$/);
  assert.equal(lines.at(-1), '34 Fehler, 1 Warnung in 17 Dateien (18 Dateien geprüft)');
  assert.equal(status, 1);
  assert.equal(stderr, '');
});

test('a folder that does not exist is an error too', () => {
  const { status, lines } = runCheck('e2e/fixtures/nirgends');
  assert.equal(status, 1);
  assert.match(lines[0] ?? '', /Ordner fehlt/);
});

test('the content of this guide has no errors', () => {
  const { status, lines, stderr } = runCheck('content');
  assert.equal(status, 0, lines.join('\n'));
  assert.equal(stderr, '');
});
