import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatState, isState, parseState, updateState, type AddressState } from './address-state.ts';

const keys = ['gruppe', 'merkmal', 'text'];

const roundTrips: [state: AddressState, fragment: string][] = [
  [{}, ''],
  [{ gruppe: [] }, ''],
  [{ gruppe: [''] }, ''],
  [{ gruppe: ['karten'] }, '#v1?gruppe=karten'],
  [{ gruppe: ['karten'], merkmal: ['a', 'b'] }, '#v1?gruppe=karten&merkmal=a,b'],
  [{ text: ['§ 5, a&b=c?'] }, '#v1?text=%C2%A7%205%2C%20a%26b%3Dc%3F'],
];

for (const [state, fragment] of roundTrips)
  test(`format ${fragment || '(empty)'}`, () => {
    assert.equal(formatState(state), fragment);
    const filled = Object.fromEntries(Object.entries(state).filter(([, v]) => v.some(Boolean)));
    assert.deepEqual(parseState(fragment, keys), filled);
  });

const readings: [fragment: string, state: AddressState][] = [
  ['#anker', {}],
  ['#v2?gruppe=a', {}],
  ['#v1?fremd=a&gruppe=b', { gruppe: ['b'] }],
  ['#v1?gruppe=%E0%A4%A', {}],
  ['#v1?gruppe=a,,b', { gruppe: ['a', 'b'] }],
  ['#v1?gruppe', {}],
  [`#v1?text=${'x'.repeat(201)}`, {}],
  [`#v1?text=${'x'.repeat(2001)}`, {}],
  ['#v1?__proto__=a', {}],
];

for (const [fragment, state] of readings)
  test(`parse ${fragment.slice(0, 30)}`, () => assert.deepEqual(parseState(fragment, keys), state));

test('too long a state is left out whole, a lone surrogate does no harm', () => {
  assert.equal(formatState({ text: Array.from({ length: 60 }, () => 'x'.repeat(100)) }), '');
  assert.equal(formatState({ text: ['\ud800'] }), '#v1?text=%EF%BF%BD');
  assert.equal(formatState({ text: ['x'.repeat(199) + '😀'] }), `#v1?text=${'x'.repeat(199)}%EF%BF%BD`);
});

const updates: [fragment: string, state: AddressState, expected: string][] = [
  ['', { land: ['AA'] }, '#v1?land=AA'],
  ['#anker', { land: ['AA'] }, '#v1?land=AA'],
  ['#v1?gruppe=karten', { land: ['AA'] }, '#v1?gruppe=karten&land=AA'],
  ['#v1?land=AA&gruppe=karten', { land: ['BB'] }, '#v1?gruppe=karten&land=BB'],
  ['#v1?land=AA&gruppe=karten', { land: [] }, '#v1?gruppe=karten'],
  ['#v1?land=AA', { land: [] }, ''],
  ['#v2?gruppe=karten', { land: ['AA'] }, '#v1?land=AA'],
  ['#v1?__proto__=a&%20=b&Gruppe=c', { land: ['AA'] }, '#v1?land=AA'],
];

for (const [fragment, state, expected] of updates)
  test(`update ${fragment || '(empty)'} with ${JSON.stringify(state)}`, () =>
    assert.equal(updateState(fragment, state), expected));

const fragments: [fragment: string, expected: boolean][] = [
  ['', true],
  ['#', true],
  ['#v1?land=AA', true],
  ['#v2?land=AA', true],
  ['#quelle-3', false],
  ['#v1', false],
];

for (const [fragment, expected] of fragments)
  test(`is a state: ${fragment || '(empty)'}`, () => assert.equal(isState(fragment), expected));
