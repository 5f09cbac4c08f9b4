import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrayItems, encodeArray, encodeText, textOf } from './cbor.ts';

const texts: [text: string][] = [
  [''],
  ['wort'],
  ['Straße'],
  ['x'.repeat(23)],
  ['x'.repeat(24)],
  ['x'.repeat(300)],
  ['x'.repeat(70_000)],
];

for (const [text] of texts)
  test(`text of ${text.length} letters`, () => assert.equal(textOf(encodeText(text)), text));

for (const count of [0, 1, 23, 24, 255, 256, 70_000])
  test(`array of ${count}`, () => {
    const items = Array.from({ length: count }, (_, index) => encodeText(String(index)));
    assert.deepEqual(arrayItems(encodeArray(items)).map(textOf), items.map(textOf));
  });

// From appendix A of RFC 8949: [1, [2, 3], [4, 5]], with a negative and a two-byte number in place of 4 and 5.
test('nested arrays of numbers', () => {
  const bytes = Buffer.from('8301820203823903e71903e8', 'hex');
  assert.deepEqual(
    arrayItems(bytes).map((item) => Buffer.from(item).toString('hex')),
    ['01', '820203', '823903e71903e8'],
  );
});

for (const hex of ['', '83', '9f01ff', 'a10102', '8101'.slice(0, 2)])
  test(`refused: ${hex}`, () => assert.throws(() => arrayItems(Buffer.from(hex, 'hex'))));
