import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { checkContent } from './check.ts';
import type { Fault } from './report/fault.ts';

const head = '---\ntitle: x\n---\n';

const manyKeys = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1\n`).join('');

/** Content that could make a parser crash, hang or fill the memory; each must give a plain error. */
const table: [path: string, content: string | Uint8Array, kind: string][] = [
  ['tasks.yaml', 'a: 1\n'.repeat(200_000), 'too-large'],
  ['guide/10-a.mdx', `${head}${'Wort '.repeat(200_000)}`, 'too-large'],
  ['tasks.yaml', `a: ${'['.repeat(100_000)}`, 'too-deep'],
  ['guide/10-a.mdx', `${head}{${'('.repeat(100_000)}`, 'too-deep'],
  ['guide/10-a.mdx', `${head}export const a = ${'b=>'.repeat(50_000)}1`, 'too-deep'],
  [
    'guide/10-a.mdx',
    `${head}${'<Note title="a">\n'.repeat(5_000)}a\n${'</Note>\n'.repeat(5_000)}`,
    'missing-key',
  ],
  ['guide/10-a.mdx', `${head}${'> '.repeat(20_000)}a`, 'missing-key'],
  ['guide/10-a.mdx', `${head}{${'/**/'.repeat(50)}x}`, 'mdx-expression'],
  ['tasks.yaml', `a: &a [1]\nb: [${'*a,'.repeat(50_000)}*a]\n`, 'yaml-alias'],
  ['tasks.yaml', 'a: &a\n  b: *a\n', 'yaml-alias'],
  ['flows/a.yaml', manyKeys, 'unknown-key'],
  ['sources.yaml', manyKeys, 'wrong-value'],
  ['synonyms.yaml', `- [a, b]\n${manyKeys}`, 'yaml-syntax'],
  ['tasks.yaml', '__proto__: { a: 1 }\n', 'wrong-value'],
  ['tasks.yaml', Uint8Array.from({ length: 1000 }, (_, index) => index % 256), 'not-text'],
  ['guide/10-a.mdx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'not-text'],
  ['meetings/2026-01-15/a.pdf', 'kein PDF', 'pdf-unreadable'],
];

let thread: Worker | undefined;

/** The check in a thread of its own, which can be stopped while it is busy. */
async function checkAside(dir: string, signal: AbortSignal): Promise<Fault[]> {
  const checking = (thread ??= new Worker(new URL('check-thread.ts', import.meta.url)));
  const stop = () => {
    thread = undefined;
    void checking.terminate();
  };
  signal.addEventListener('abort', stop);
  checking.postMessage(dir);
  const [faults] = (await once(checking, 'message', { signal })) as [Fault[]];
  // The signal is also given when a test is over.
  signal.removeEventListener('abort', stop);
  return faults;
}

after(() => thread?.terminate());

for (const [path, content, kind] of table)
  // Far more than any of them takes: what hangs would hold up all other tests.
  test(`${path}: ${kind}`, { timeout: 60_000 }, async (context) => {
    const dir = mkdtempSync(join(tmpdir(), 'check-'));
    context.after(() => rmSync(dir, { recursive: true }));
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
    const faults = await checkAside(dir, context.signal);
    const found = faults.filter(({ file }) => file === path).map((fault) => fault.kind);
    assert.ok(found.includes(kind as never), found.join(', '));
  });

test('symbolic links are not followed', async (context) => {
  const dir = mkdtempSync(join(tmpdir(), 'check-'));
  context.after(() => rmSync(dir, { recursive: true }));
  symlinkSync(dir, join(dir, 'flows'));
  const { faults } = await checkContent(dir);
  assert.ok(faults.some(({ file, kind }) => file === 'flows' && kind === 'symbolic-link'));
});
