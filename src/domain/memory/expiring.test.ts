import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExpiring, writeExpiring } from './expiring.ts';

const now = 1_767_225_600_000;
const day = 24 * 60 * 60 * 1000;
const stored = writeExpiring({ land: 'XA' }, now);

const table: [name: string, stored: string | null, time: number, expected: string | null][] = [
  ['at once', stored, now, 'XA'],
  ['shortly before 90 days', stored, now + 90 * day - 1, 'XA'],
  ['after 90 days', stored, now + 90 * day, null],
  ['clock set back', stored, now - day, null],
  ['nothing stored', null, now, null],
  ['no JSON', '{', now, null],
  ['another form', '[1]', now, null],
  ['null', 'null', now, null],
  ['another version', stored.replace('"version":1', '"version":2'), now, null],
  ['no end', '{"version":1,"land":"XA"}', now, null],
];

for (const [name, text, time, expected] of table)
  test(name, () => assert.equal(readExpiring(text, time)?.['land'] ?? null, expected));
