import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPassage, parsePassage, type Passage } from './passage-link.ts';

const written: [anchor: string, words: string[], expected: string][] = [
  ['seite-2', ['Postweg'], '#seite-2&markiert=Postweg'],
  ['seite-2', ['Postweg', 'Öl & Gas', 'a,b'], '#seite-2&markiert=Postweg,%C3%96l%20%26%20Gas,a%2Cb'],
  ['', ['Postweg'], '#&markiert=Postweg'],
  ['seite-2', [], '#seite-2'],
  ['', [], ''],
  ['a', ['Postweg', 'Postweg', ' '], '#a&markiert=Postweg'],
  ['a', ['x'.repeat(81), 'kurz'], '#a&markiert=kurz'],
  ['a', ['\uD800'], '#a&markiert=%EF%BF%BD'],
];

for (const [anchor, words, expected] of written)
  test(`to ${expected}`, () => assert.equal(formatPassage({ anchor, words }), expected));

const read: [fragment: string, expected: Passage | null][] = [
  ['#seite-2&markiert=Postweg', { anchor: 'seite-2', words: ['Postweg'] }],
  ['#f%C3%BCr&markiert=%C3%96l%20%26%20Gas,a%2Cb', { anchor: 'für', words: ['Öl & Gas', 'a,b'] }],
  ['#&markiert=Postweg', { anchor: '', words: ['Postweg'] }],
  ['#seite-2', null],
  ['#seite-2&markiert=', null],
  ['#seite-2&markiert=%E0%A4%A', null],
  ['#v1?text=a', null],
  ['', null],
  [`#a&markiert=${'x'.repeat(81)},kurz`, { anchor: 'a', words: ['kurz'] }],
];

for (const [fragment, expected] of read)
  test(`from ${fragment.slice(0, 40)}`, () => assert.deepEqual(parsePassage(fragment), expected));

test('no more than sixteen words', () => {
  const words = Array.from({ length: 30 }, (_, index) => `w${index}`);
  assert.equal(parsePassage(formatPassage({ anchor: 'a', words }))?.words.length, 16);
});
