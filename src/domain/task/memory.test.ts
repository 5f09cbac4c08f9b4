import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, profileOf } from './fixture.test.ts';
import { readLand } from './kept-land.ts';
import { readWay, writeWay } from './memory.ts';
import { emptyProfile } from './profile.ts';

const now = 1_767_225_600_000;
const day = 24 * 60 * 60 * 1000;
const kept = { profile: profileOf('land=XA&rolle=web&zustaendig=marke'), ticked: ['lesen'] };
const stored = writeWay(kept, now);
const changed = (from: string, to: string) => stored.replace(from, to);

const table: [name: string, stored: string | null, time: number, way: object | null, land: string | null][] = [
  ['as it was', stored, now + 89 * day, kept, 'XA'],
  ['too old', stored, now + 90 * day, null, null],
  ['nothing', null, now, null, null],
  ['a Land that is gone', changed('XA', 'ZZ'), now, { ...kept, profile: { ...kept.profile, land: null } }, 'ZZ'],
  ['ticks of another form', changed('["lesen"]', '7'), now, { ...kept, ticked: [] }, 'XA'],
  ['a tick of another form', changed('["lesen"]', '["lesen",7]'), now, kept, 'XA'],
  ['no answers', changed('"profile":{', '"other":{'), now, { profile: emptyProfile, ticked: ['lesen'] }, null],
  ['answers of another form', changed('["XA"]', '7'), now, { ...kept, profile: { ...kept.profile, land: null } }, null],
]; // prettier-ignore

for (const [name, text, time, way, land] of table)
  test(name, () => {
    assert.deepEqual(readWay(text, time, catalogue), way);
    assert.equal(readLand(text, time), land);
  });
