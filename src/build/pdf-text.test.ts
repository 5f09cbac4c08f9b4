import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Block, PdfState } from '../domain/meeting/schema.ts';
import { plainPdf } from './minutes-bench/plain-pdf.ts';
import { plainText } from './minutes-bench/plain-text.ts';
import { readPdf } from './pdf-text.ts';

const fixtures = 'e2e/fixtures/pdf';
const folder = mkdtempSync(join(tmpdir(), 'pdf-text-'));
after(() => rmSync(folder, { recursive: true }));

/** The form of the expected texts: `# ` heading, `- ` and `1. ` list items, blank lines between pages. */
function written(block: Block): string {
  if (block.kind === 'heading') return `# ${block.text}`;
  if (block.kind === 'paragraph') return block.text;
  return block.items
    .map((item, index) => `${block.start === null ? '-' : `${block.start + index}.`} ${item}`)
    .join('\n');
}

for (const name of readdirSync(fixtures).filter((file) => file.endsWith('.txt')))
  test(`text of ${name.replace('.txt', '.pdf')}`, async () => {
    const { state, pages } = await readPdf(join(fixtures, name.replace('.txt', '.pdf')));
    assert.equal(state, 'ok');
    const text = pages.map(({ number, blocks }) => [`[${number}]`, ...blocks.map(written)].join('\n'));
    assert.equal(`${text.join('\n\n')}\n`, readFileSync(join(fixtures, name), 'utf8'));
  });

const whole = readFileSync(join(fixtures, 'zwei-spalten-pdftex.pdf'));
const states: [name: string, bytes: string | Uint8Array, expected: PdfState, count: number][] = [
  ['no bytes', '', 'empty', 0],
  ['no pages', plainPdf([]), 'empty', 0],
  ['only shapes', plainPdf([[]], { drawing: '10 10 50 50 re f' }), 'no-text', 1],
  ['300 pages', plainPdf(Array.from({ length: 300 }, (_, page) => plainText(page, 2))), 'ok', 300],
  ['no PDF', 'Das ist kein PDF.', 'unreadable', 0],
  ['cut off', whole.subarray(0, 1000), 'unreadable', 0],
  ['encrypted', readFileSync(join(fixtures, 'verschluesselt.pdf')), 'encrypted', 0],
  ['whole', whole, 'ok', 2],
];

for (const [name, bytes, expected, count] of states)
  test(`verdict on a file: ${name}`, async () => {
    const path = join(folder, 'file.pdf');
    writeFileSync(path, bytes);
    const { state, pages } = await readPdf(path);
    assert.deepEqual([state, pages.length], [expected, count]);
  });

test('a missing file is an error', () => assert.rejects(readPdf(join(folder, 'missing.pdf')), /ENOENT/));

const authors: [author: string | undefined, expected: string | null][] = [
  [undefined, null],
  ['', null],
  ['Erika Muster', 'Erika Muster'],
];
for (const [author, expected] of authors)
  test(`author ${author}`, async () => {
    const path = join(folder, 'author.pdf');
    writeFileSync(path, plainPdf([['Wort']], { author }));
    assert.equal((await readPdf(path)).printed.author, expected);
    // The second time it comes from the cache.
    assert.equal((await readPdf(path)).printed.author, expected);
  });
