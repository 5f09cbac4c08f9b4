import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readable } from './characters.ts';

const table: [name: string, input: string, expected: string][] = [
  ['ligatures', 'eﬃziente Veröﬀentlichung, ﬂexibel, ﬁnden', 'effiziente Veröffentlichung, flexibel, finden'],
  ['soft hyphen inside a word', 'Kommunikations\u00adwege', 'Kommunikationswege'],
  ['soft hyphen at the line end', 'Kommunikations\u00ad', 'Kommunikations-'],
  ['soft hyphen beside the printed one', 'Kommunikations\u00ad‐', 'Kommunikations‐'],
  ['composed letters', 'Gescha\u0308ftsstelle', 'Geschäftsstelle'],
  ['dots as a character of their own', 'Gesch¨aftsstelle ¨uber ¨Ol', 'Geschäftsstelle über Öl'],
  ['no-break space stays', '§\u00a024', '§\u00a024'],
  ['other spaces become one', 'ein \u2009\u2003 Wort', 'ein Wort'],
  ['zero width', 'Wort\u200b\ufeff', 'Wort'],
  ['bullet of a symbol font', '\uf0b7 Punkt', '• Punkt'],
  ['bullet of an old TeX font', '\u0088 Punkt', '• Punkt'],
  ['dots of a table of contents', 'Thema . . . . . . 5', 'Thema … 5'],
  ['three dots', 'und so weiter...', 'und so weiter...'],
  ['spaces around', '  Wort ', 'Wort'],
];

// Each step must take time in proportion to the line only, or such a line stops the build.
const long = 100_000;
table.push(
  ['many blanks', `a${' '.repeat(long)}b`, 'a b'],
  ['many tabs', `a${'\t'.repeat(long)}b`, 'a b'],
  ['many dots', `a${' .'.repeat(long)} b`, 'a … b'],
  ['dots and many blanks', `a${`.${' '.repeat(9)}`.repeat(long / 10)}b`, 'a … b'],
  ['many blanks, then too few dots', `a${' '.repeat(long)}. . .b`, 'a . . .b'],
);

for (const [name, input, expected] of table) test(name, () => assert.equal(readable(input), expected));
