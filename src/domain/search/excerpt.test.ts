import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt, type Piece } from './excerpt.ts';

/** Marked stretches in square brackets. */
const drawn = (pieces: Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('|');

/** A text in which a star before a word marks it. */
function cut(text: string): string {
  const words = text.split(' ');
  const marks = new Set(words.flatMap((word, at) => (word.startsWith('*') ? [at] : [])));
  const plain = words.map((word) => word.replace(/^\*/, ''));
  return drawn(excerpt({ words: plain, from: 0, to: plain.length, marks }));
}

const filler = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

const table: [text: string, expected: string][] = [
  ['ohne Treffer', 'ohne Treffer'],
  ['*Antrag stellen', '[Antrag]| stellen'],
  ['Den *Antrag. Und', 'Den |[Antrag]|. Und'],
  ['der *(Antrag), der', 'der (|[Antrag]|), der'],
  ['*a *b', '[a]| |[b]'],
  ['*§ 24', '§ 24'],
  ['der *Antrag . Und jetzt ?', 'der |[Antrag]|. Und jetzt?'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
];

for (const [text, expected] of table) test(text, () => assert.equal(cut(text), expected));

const cuts: [text: string, begins: RegExp, ends: RegExp][] = [
  [`*a ${filler(40)}`, /^\[a\]\| w0 /, /w26 …$/],
  [`${filler(40)} *a`, /^… w13 /, /\|\[a\]$/],
  [`*a ${filler(60)} *b *c ${filler(60)}`, /^… w/, / …$/],
];

for (const [text, begins, ends] of cuts)
  test(`cut of ${text.slice(0, 12)}`, () => {
    assert.match(cut(text), begins);
    assert.match(cut(text), ends);
  });

test('the densest stretch is chosen', () =>
  assert.match(cut(`*a ${filler(60)} *b *c ${filler(60)}`), /\[b\]\| \|\[c\]/));
