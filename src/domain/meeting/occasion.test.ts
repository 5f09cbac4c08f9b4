import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAnnounced, timeLabel } from './occasion.ts';
import type { MeetingPdf } from './schema.ts';

const pdf: MeetingPdf = { file: 'protokoll.pdf', size: 1, state: 'ok', pages: [] };
const announced: [sample: boolean, hasText: boolean, pdfs: MeetingPdf[], expected: boolean][] = [
  [false, false, [], true],
  [false, true, [], false],
  [false, false, [pdf], false],
  [true, false, [], false],
];
for (const [sample, hasText, pdfs, expected] of announced)
  test(`announced: sample ${sample}, text ${hasText}, ${pdfs.length} PDF`, () =>
    assert.equal(isAnnounced({ sample, hasText, pdfs }), expected));

const times: [start: string | null, end: string | null, expected: string][] = [
  [null, null, 'Uhrzeit noch offen'],
  ['10:00', null, 'ab 10:00\u00a0Uhr'],
  ['10:00', '11:30', '10:00 bis 11:30\u00a0Uhr'],
];
for (const [start, end, expected] of times)
  test(expected, () => assert.equal(timeLabel({ start, end }), expected));
