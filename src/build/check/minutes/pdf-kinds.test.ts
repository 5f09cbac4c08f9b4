import assert from 'node:assert/strict';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readMeetings } from '../../meeting-folders.ts';
import { plainPdf } from '../../minutes-bench/plain-pdf.ts';
import { plainText } from '../../minutes-bench/plain-text.ts';
import { listContent } from '../files/content-files.ts';
import { fileFaults } from '../files/file-rules.ts';
import { inspectPdfs, pdfFaults } from './pdf-rules.ts';

const root = mkdtempSync(join(tmpdir(), 'pdf-kinds-'));
after(() => rmSync(root, { recursive: true }));

const fixtures = 'e2e/fixtures/pdf';
const pages = (count: number) => plainPdf(Array.from({ length: count }, (_, page) => plainText(page, 2)));

/** Each kind of file: how it is made, what the check says, and how many pages of text would be published. */
const table: [
  name: string,
  file: string,
  make: (path: string) => void,
  faults: string[],
  published: number,
][] = [
  [
    'damaged',
    'protokoll.pdf',
    (path) => writeFileSync(path, readFileSync(`${fixtures}/zwei-spalten-pdftex.pdf`).subarray(0, 1000)),
    ['error pdf-unreadable'],
    0,
  ],
  [
    'encrypted',
    'protokoll.pdf',
    (path) => copyFileSync(`${fixtures}/verschluesselt.pdf`, path),
    ['error pdf-encrypted'],
    0,
  ],
  ['without pages', 'protokoll.pdf', (path) => writeFileSync(path, plainPdf([])), ['error pdf-empty'], 0],
  ['zero bytes', 'protokoll.pdf', (path) => writeFileSync(path, ''), ['error pdf-empty'], 0],
  [
    'scanned',
    'protokoll.pdf',
    (path) => writeFileSync(path, plainPdf([[], []], { drawing: '60 60 400 600 re f' })),
    ['warning pdf-no-text'],
    0,
  ],
  ['300 pages', 'protokoll.pdf', (path) => writeFileSync(path, pages(300)), [], 300],
  [
    '100 MB',
    'protokoll.pdf',
    (path) => {
      writeFileSync(path, pages(1));
      truncateSync(path, 100 * 1024 * 1024);
    },
    ['error too-large'],
    // The build is refused; the live preview does not care for the size.
    -1,
  ],
  [
    'another format',
    'protokoll.pdf',
    (path) => writeFileSync(path, 'PK\u0003\u0004'),
    ['error pdf-unreadable'],
    0,
  ],
  ['another ending', 'protokoll.docx', (path) => writeFileSync(path, pages(1)), ['warning unknown-file'], 0],
  ['capital ending', 'Protokoll.PDF', (path) => writeFileSync(path, pages(1)), [], 1],
];

for (const [name, file, make, faults, published] of table)
  test(`${name}: ${faults.join() || 'fine'}`, async () => {
    const dir = join(root, name);
    mkdirSync(join(dir, 'meetings/2026-01-15'), { recursive: true });
    make(join(dir, 'meetings/2026-01-15', file));
    const content = listContent(dir);
    const found = [
      ...fileFaults(content).filter(({ kind }) => kind !== 'missing-file'),
      ...(await inspectPdfs(content)).flatMap(pdfFaults),
    ];
    assert.deepEqual(
      found.map(({ severity, kind }) => `${severity} ${kind}`),
      faults,
    );
    for (const { words } of found) assert.ok(words.every((text) => text.length > 3));
    if (published < 0) return;
    const [meeting] = await readMeetings(join(dir, 'meetings'), true);
    const texts = meeting?.data.pdfs.flatMap((pdf) => (pdf.state === 'ok' ? pdf.pages : [])) ?? [];
    // All pages with their text, or none: never a half of them.
    assert.equal(texts.length, published);
    assert.ok(texts.every(({ blocks }) => blocks.length > 0));
  });
