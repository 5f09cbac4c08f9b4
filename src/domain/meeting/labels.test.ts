import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMeeting } from './entry.ts';
import { documentLabel, fileSize, minutesSummary, pageTopic } from './labels.ts';
import type { Block, MeetingPdf } from './schema.ts';

const pdf = (pages: number): MeetingPdf => ({
  file: 'protokoll.pdf',
  size: 1,
  state: 'ok',
  pages: Array.from({ length: pages }, (_, index) => ({ number: index + 1, blocks: [] })),
});

const documents: [hasText: boolean, pdfs: MeetingPdf[], expected: string][] = [
  [true, [], 'Protokoll als Text'],
  [false, [pdf(4)], 'Protokoll als PDF · 4\u00a0Seiten'],
  [false, [pdf(1)], 'Protokoll als PDF · 1\u00a0Seite'],
  [false, [pdf(0)], 'Protokoll als PDF'],
  [true, [pdf(2)], 'Protokoll als Text und PDF · 2\u00a0Seiten'],
  [false, [pdf(2), pdf(3)], 'Protokoll als PDF · 2\u00a0Dateien'],
  [false, [], 'Noch kein Protokoll'],
];

for (const [hasText, pdfs, expected] of documents)
  test(expected, () => assert.equal(documentLabel({ hasText, pdfs, cancelled: false }), expected));

test('nobody waits for the minutes of a meeting that is cancelled', () =>
  assert.equal(
    documentLabel({ hasText: false, pdfs: [], cancelled: true }),
    'Kein Protokoll, der Termin fällt aus',
  ));

const sizes: [bytes: number, expected: string][] = [
  [0, '1\u00a0kB'],
  [46_559, '47\u00a0kB'],
  [999_499, '999\u00a0kB'],
  [999_500, '1,0\u00a0MB'],
  [999_600, '1,0\u00a0MB'],
  [1_234_567, '1,2\u00a0MB'],
];

for (const [bytes, expected] of sizes) test(`${bytes} bytes`, () => assert.equal(fileSize(bytes), expected));

const heading = (text: string): Block => ({ kind: 'heading', text });
const topics: [blocks: Block[], expected: string | null][] = [
  [[heading('Titel'), heading('Thema')], 'Thema'],
  [[heading('Thema')], 'Thema'],
  [[heading('Titel')], null],
  [[{ kind: 'paragraph', text: 'Text' }], null],
];

for (const [blocks, expected] of topics)
  test(`topic of ${JSON.stringify(blocks)}`, () =>
    assert.equal(pageTopic({ number: 1, blocks }, 'Titel'), expected));

const summaries: [name: string, own: Parameters<typeof toMeeting>[0]['frontMatter'], expected: string][] = [
  ['a bare PDF', null, 'Termin vom 12.03.2026 · Protokoll als Text'],
  [
    'a summary and statements',
    {
      title: 'T',
      summary: 'Worum es ging.',
      decisions: ['A'],
      openPoints: ['B', 'C', { text: 'D', done: '2026-04-01' }],
    },
    'Worum es ging. (Termin vom 12.03.2026 · Protokoll als Text · 1\u00a0Beschluss · 2\u00a0offene Punkte)',
  ],
];
for (const [name, frontMatter, expected] of summaries)
  test(`summary of ${name}`, () =>
    assert.equal(
      minutesSummary(toMeeting({ name: '2026-03-12', frontMatter, hasText: true, pdfs: [] })),
      expected,
    ));
