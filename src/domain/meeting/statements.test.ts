import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMeeting } from './entry.ts';
import type { MeetingFrontMatter } from './schema.ts';
import { passageLabel, statementRows } from './statements.ts';

const meeting = (name: string, own: Partial<MeetingFrontMatter>) => ({
  id: name,
  data: toMeeting({ name, frontMatter: { title: name, ...own }, hasText: true, pdfs: [] }),
});

test('rows of all real meetings, the newest meeting first', () => {
  const rows = statementRows([
    meeting('2026-01-15', { decisions: ['A', { text: 'B', at: 'seite-2' }] }),
    meeting('2026-02-15', { openPoints: ['C', { text: 'D', at: 'thema', done: '2026-03-01' }] }),
    meeting('2026-03-15', { sample: true, decisions: ['never'] }),
  ]);
  assert.deepEqual(
    rows.map(({ meeting: { id }, kind, text, anchor }) => [id, kind, text, anchor]),
    [
      ['2026-02-15', 'offen', 'C', 'offener-punkt-1'],
      ['2026-02-15', 'erledigt', 'D', 'thema'],
      ['2026-01-15', 'beschluss', 'A', 'beschluss-1'],
      ['2026-01-15', 'beschluss', 'B', 'seite-2'],
    ],
  );
});

const labels: [at: string, expected: string][] = [
  ['seite-2', 'Seite\u00a02'],
  ['anlage-seite-12', 'anlage, Seite\u00a012'],
  ['zugaenge', 'Abschnitt im Protokoll'],
];
for (const [at, expected] of labels) test(at, () => assert.equal(passageLabel(at), expected));
