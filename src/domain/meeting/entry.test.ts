import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderDate, toMeeting } from './entry.ts';
import type { MeetingPdf } from './schema.ts';

const dates: [folder: string, expected: string | null][] = [
  ['2026-03-12', '2026-03-12'],
  ['2026-03-12-thema', '2026-03-12'],
  ['2026-03-123', null],
  ['thema', null],
];

for (const [folder, expected] of dates) test(folder, () => assert.equal(folderDate(folder), expected));

const pdf = (file: string): MeetingPdf => ({ file, size: 1, state: 'ok', pages: [] });

test('a folder with nothing but a PDF is named by its date', () => {
  const meeting = toMeeting({ name: '2026-03-12', frontMatter: null, hasText: false, pdfs: [pdf('a.pdf')] });
  assert.equal(meeting.title, 'Projekttermin vom 12. März 2026');
  assert.equal(meeting.sample, false);
});

test('front matter comes first', () => {
  const frontMatter = { title: 'Thema', date: '2026-03-13', sample: true };
  const meeting = toMeeting({ name: '2026-03-12', frontMatter, hasText: true, pdfs: [] });
  assert.deepEqual([meeting.title, meeting.date, meeting.sample], ['Thema', '2026-03-13', true]);
});

test('minutes before other files', () => {
  const pdfs = [pdf('anlage.pdf'), pdf('Protokoll.pdf'), pdf('folien.pdf')];
  const meeting = toMeeting({ name: '2026-03-12', frontMatter: null, hasText: false, pdfs });
  assert.deepEqual(
    meeting.pdfs.map(({ file }) => file),
    ['Protokoll.pdf', 'anlage.pdf', 'folien.pdf'],
  );
});

test('without a date', () =>
  assert.throws(
    () => toMeeting({ name: 'thema', frontMatter: { title: 'Thema' }, hasText: true, pdfs: [] }),
    /meetings\/thema: Datum fehlt/,
  ));

test('what the front matter leaves out', () => {
  const meeting = toMeeting({ name: '2026-03-12-thema', frontMatter: null, hasText: false, pdfs: [] });
  const { start, stand, sequence, calendarId, cancelled } = meeting;
  assert.deepEqual(
    [start, stand, sequence, calendarId, cancelled],
    [null, '2026-03-12', 0, '2026-03-12-thema', false],
  );
});
