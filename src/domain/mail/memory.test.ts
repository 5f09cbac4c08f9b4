import assert from 'node:assert/strict';
import { test } from 'node:test';
import { person, profile } from './fixture.ts';
import { mergePeople, readMemory, writeMemory } from './memory.ts';

const now = 1_767_225_600_000;
const day = 24 * 60 * 60 * 1000;
const stored = writeMemory(profile, now);
const { authority, article, people, signature } = profile;

test('what was stored comes back within 90 days', () => {
  assert.deepEqual(readMemory(stored, now), { authority, article, people, signature });
  assert.deepEqual(readMemory(stored, now + 90 * day - 1), { authority, article, people, signature });
});

const nothing: [name: string, stored: string | null, time: number][] = [
  ['nothing stored', null, now],
  ['after 90 days', stored, now + 90 * day],
  ['clock set back', stored, now - day],
  ['no JSON', '{', now],
  ['another form', '[1]', now],
  ['null', 'null', now],
  ['another version', stored.replace('"version":1', '"version":2'), now],
];

test('everything else counts as nothing', () => {
  for (const [name, text, time] of nothing) assert.equal(readMemory(text, time), null, name);
});

test('values of a wrong kind become empty', () => {
  const text = JSON.stringify({
    version: 1,
    expires: now + day,
    authority: 1,
    article: 'x',
    people: { a: 1 },
  });
  const empty = person('', '', '');
  assert.deepEqual(readMemory(text, now), {
    authority: '',
    article: null,
    people: { a: empty },
    signature: '',
  });
});

test('people of another template stay', () => {
  const kept = { authority, article, people: { other: person('A', 'B', 'c') }, signature };
  assert.deepEqual(Object.keys(mergePeople(kept, profile).people), [
    'other',
    'technical',
    'subject',
    'guest',
  ]);
});
