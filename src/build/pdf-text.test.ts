import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Block, PdfState } from '../domain/meeting/schema.ts';
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

/** A PDF made by hand; its page holds what `content` draws. */
function handmade(kids: number, content = '10 10 50 50 re f'): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${'3 0 R '.repeat(kids)}]/Count ${kids}>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Resources<<>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`);
  const offset = (index: number) => 9 + body.slice(0, index).join('').length;
  const entries = body.map((_, index) => `${String(offset(index)).padStart(10, '0')} 00000 n \n`);
  return `%PDF-1.4\n${body.join('')}xref\n0 5\n0000000000 65535 f \n${entries.join('')}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${offset(4)}\n%%EOF\n`;
}

const whole = readFileSync(join(fixtures, 'zwei-spalten-pdftex.pdf'));
const states: [name: string, bytes: string | Uint8Array, expected: PdfState, count: number][] = [
  ['no bytes', '', 'empty', 0],
  ['no pages', handmade(0), 'empty', 0],
  ['only shapes', handmade(1), 'no-text', 1],
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
