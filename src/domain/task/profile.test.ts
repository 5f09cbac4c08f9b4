import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatState, parseState, stateStart } from '../address-state/address-state.ts';
import { catalogue, profileOf } from './fixture.test.ts';
import { emptyProfile, profileKeys, profileState, readProfile, sameProfile } from './profile.ts';

const table: [state: string, profile: Partial<ReturnType<typeof profileOf>>, lost: string[]][] = [
  ['', {}, []],
  ['land=XA', { land: 'XA' }, []],
  ['land=ZZ', {}, ['ZZ']],
  ['land=ZZ,XB', { land: 'XB' }, ['ZZ']],
  ['fachverfahren=hund', { fachverfahren: 'hund' }, []],
  ['fachverfahren=anderes', { fachverfahren: 'anderes' }, []],
  ['fachverfahren=%3Cimg%3E', {}, ['<img>']],
  ['rolle=web', { role: 'web' }, []],
  ['rolle=chef', {}, ['chef']],
  ['angemeldet=ja', { gate: 'yes' }, []],
  ['angemeldet=nein', { gate: 'no' }, []],
  ['angemeldet=toString', {}, ['toString']],
  ['einbindung=einzeln', { embedding: 'single' }, []],
  ['einbindung=gebuendelt', { embedding: 'bundle' }, []],
  ['zustaendig=marke', { competent: { marke: 'yes' } }, []],
  ['nicht-zustaendig=marke', { competent: { marke: 'no' } }, []],
  ['nicht-zustaendig=marke&zustaendig=marke', { competent: { marke: 'yes' } }, []],
  ['zustaendig=fremd', {}, ['fremd']],
  ['fremd=1&land=XA', { land: 'XA' }, []],
];

for (const [state, profile, lost] of table)
  test(`read ${state || '(nothing)'}`, () => {
    const read = readProfile(parseState(stateStart + state, profileKeys), catalogue);
    assert.deepEqual(read, { profile: { ...emptyProfile, ...profile }, lost });
    assert.deepEqual(profileOf(formatState(profileState(read.profile)).slice(4)), read.profile);
  });

test('sameProfile', () => {
  assert.equal(sameProfile(profileOf('land=XA&rolle=web'), profileOf('rolle=web&land=XA')), true);
  assert.equal(sameProfile(profileOf('land=XA'), emptyProfile), false);
});
