import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseExcerpt, withoutHeading, type Piece } from './excerpt.ts';

/** Marked stretches in square brackets. */
const drawn = (pieces: Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('|');

const excerpts: [html: string, expected: string][] = [
  ['', ''],
  ['ohne Treffer', 'ohne Treffer'],
  ['<mark>Antrag</mark> stellen', '[Antrag]| stellen'],
  ['Den <mark>Antrag.</mark> Und', 'Den |[Antrag]|. Und'],
  ['der <mark>(Antrag),</mark> der', 'der (|[Antrag]|), der'],
  ['<mark>a</mark> <mark>b</mark>', '[a]| |[b]'],
  ['<mark>§</mark> 24', '§ 24'],
  ['<mark>&lt;my-tag</mark> id="1"&gt;', '<|[my-tag]| id="1">'],
  ['der <mark>Antrag</mark> . Und jetzt ?', 'der |[Antrag]|. Und jetzt?'],
  ['Bau &amp; Boden', 'Bau &amp; Boden'],
  ['&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
  ['<img src=x>', '<img src=x>'],
];

for (const [html, expected] of excerpts)
  test(`excerpt: ${html}`, () => assert.equal(drawn(parseExcerpt(html)), expected));

const headings: [html: string, heading: string, expected: string][] = [
  ['Kosten. Der <mark>Preis</mark>', 'Kosten', 'Der |[Preis]'],
  ['<mark>Kosten.</mark> Der Preis', 'Kosten', 'Der Preis'],
  ['Der <mark>Preis</mark> heute. Mehr <mark>Preis</mark>', 'Der Preis heute', 'Mehr |[Preis]'],
  ['Was kostet das? <mark>Nichts</mark>', 'Was kostet das?', '[Nichts]'],
  ['<mark>Kosten.</mark>', 'Kosten', '[Kosten]|.'],
  ['Kostenlos ist <mark>das</mark>', 'Kosten', 'Kostenlos ist |[das]'],
  ['Der <mark>Preis</mark>', '', 'Der |[Preis]'],
];

for (const [html, heading, expected] of headings)
  test(`without „${heading}“: ${html}`, () =>
    assert.equal(drawn(withoutHeading(parseExcerpt(html), heading)), expected));
