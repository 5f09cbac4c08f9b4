import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingFrontMatterSchema } from './schema.ts';

const table: [name: string, own: object, wrong: string[]][] = [
  ['only a title', {}, []],
  ['announced', { start: '10:00', end: '11:30', stand: '2026-11-24', place: 'Videokonferenz' }, []],
  ['a day without time', { place: 'Rathaus', agenda: ['Thema'] }, []],
  ['cancelled', { cancelled: true, stand: '2026-11-24', sequence: 1 }, []],
  ['start without stand', { start: '10:00' }, ['stand']],
  ['cancelled without stand', { cancelled: true }, ['stand']],
  ['end without start', { end: '11:30' }, ['end']],
  ['end before start', { start: '10:00', end: '09:00', stand: '2026-11-24' }, ['end']],
  ['no clock time', { start: '24:00', stand: '2026-11-24' }, ['start']],
  ['half a sequence', { sequence: 0.5, stand: '2026-11-24' }, ['sequence']],
  ['statements, short and long', { decisions: ['A', { text: 'B', at: 'seite-2' }], openPoints: ['C'] }, []],
  ['a passage with #', { decisions: [{ text: 'B', at: '#seite-2' }] }, ['decisions']],
  ['a decision is never done', { decisions: [{ text: 'B', done: '2026-01-01' }] }, ['decisions']],
];
for (const [name, own, wrong] of table)
  test(name, () => {
    const { error } = meetingFrontMatterSchema.safeParse({ title: 'T', ...own });
    assert.deepEqual(error?.issues.map(({ path }) => path[0]) ?? [], wrong);
  });
