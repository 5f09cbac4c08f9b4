import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspectPdfs, pdfFaults, type PdfFinding } from './pdf-rules.ts';

const states: [state: PdfFinding['state'], expected: string[]][] = [
  ['ok', []],
  ['no-text', ['warning pdf-no-text']],
  ['encrypted', ['error pdf-encrypted']],
  ['empty', ['error pdf-empty']],
  ['unreadable', ['error pdf-unreadable']],
  ['too-large', ['error too-large']],
  ['closed', ['error unreadable']],
];

for (const [state, expected] of states)
  test(state, () =>
    assert.deepEqual(
      pdfFaults({ path: 'a.pdf', state }).map(({ severity, kind }) => `${severity} ${kind}`),
      expected,
    ),
  );

const files: [path: string, size: number, expected: string | undefined][] = [
  ['meetings/2026-01-15/bild.pdf', 1000, 'no-text'],
  ['meetings/2026-01-15/nirgends.pdf', 1000, 'closed'],
  ['meetings/2026-01-15/bild.pdf', 100_000_000, 'too-large'],
  ['guide/a.pdf', 1000, undefined],
];

for (const [path, size, expected] of files)
  test(`${path} of ${size} bytes: ${expected ?? 'not looked at'}`, async () => {
    const [found] = await inspectPdfs({
      dir: 'e2e/fixtures/broken',
      files: [{ path, size }],
      folders: [],
      links: [],
    });
    assert.equal(found?.state, expected);
  });
