import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offerOf } from './addresses.ts';
import { toMeeting } from './entry.ts';
import type { MeetingFrontMatter } from './schema.ts';

const meeting = (name: string, hasText: boolean, own: Partial<MeetingFrontMatter> = {}) => ({
  id: name,
  data: toMeeting({ name, frontMatter: { title: name, ...own }, hasText, pdfs: [] }),
});
const sample = meeting('2026-01-15', true, { sample: true, decisions: ['A'] });

const table: [
  name: string,
  meetings: ReturnType<typeof meeting>[],
  expected: [string[], string[], boolean],
][] = [
  ['nothing', [], [[], [], false]],
  ['only samples', [sample], [[], [], false]],
  ['announced', [sample, meeting('2026-12-10', false)], [['2026-12-10'], [], false]],
  ['minutes', [meeting('2026-02-12', true)], [['2026-02-12'], ['2026-02-12'], false]],
  [
    'statements',
    [meeting('2026-02-12', true, { openPoints: ['B'] })],
    [['2026-02-12'], ['2026-02-12'], true],
  ],
];
for (const [name, meetings, expected] of table)
  test(name, () => {
    const { events, minutes, hasStatements } = offerOf(meetings);
    const ids = (some: { id: string }[]) => some.map(({ id }) => id);
    assert.deepEqual([ids(events), ids(minutes), hasStatements], expected);
  });
