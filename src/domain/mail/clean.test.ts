import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanBlock, cleanLine } from './clean.ts';

const family = '👨‍👩‍👧‍👦';

const lines: [name: string, input: string, expected: string][] = [
  ['empty', '', ''],
  ['blanks only', '   \t ', ''],
  ['no-break blank only', '\u00A0\u00A0', ''],
  ['zero-width blank only', '\u200B\u200B', ''],
  ['joiner only', '\u200D', ''],
  ['outer blanks', '  Erika  ', 'Erika'],
  ['no-break blank inside', 'Stadt\u00A0Musterstadt', 'Stadt Musterstadt'],
  ['CR and LF', 'a\rb\nc\r\nd', 'a b c d'],
  ['line and paragraph separator', 'a\u2028b\u2029c', 'a b c'],
  ['next line', 'a\u0085b', 'a b'],
  ['NUL and ESC', 'a\0b\u001Bc', 'a b c'],
  ['a header of its own', 'Stadt\r\nBcc: x@y.de', 'Stadt Bcc: x@y.de'],
  ['bidi override', 'abc\u202Edef', 'abcdef'],
  ['lone surrogate', 'a\uD83Db', 'a\uFFFDb'],
  ['family emoji', family, family],
  ['500 letters', 'Ä'.repeat(500), 'Ä'.repeat(500)],
  ['Arabic', 'محمد علي', 'محمد علي'],
  ['encoded word', '=?UTF-8?B?RXZpbA==?=', '=?UTF-8?B?RXZpbA==?='],
  ['decomposed umlaut', 'a\u0308', 'ä'],
  ['percent escapes', '%0D%0A', '%0D%0A'],
];

const blocks: [name: string, input: string, expected: string][] = [
  ['empty', '', ''],
  ['blank lines only', '\n \n\u200B\n', ''],
  ['all breaks', 'a\rb\r\nc\nd\u2028e\u2029f\u0085g', 'a\nb\nc\nd\ne\nf\ng'],
  ['empty line inside stays', 'a\n\nb', 'a\n\nb'],
  ['empty lines around go', '\n\na\n\n', 'a'],
  ['blanks at line ends', 'a  \nb', 'a\nb'],
  ['indent stays', '  a', '  a'],
  ['lines that mean something to mail', '.\nFrom me', '.\nFrom me'],
  ['controls', 'a\0b', 'a b'],
];

for (const [name, input, expected] of lines)
  test(`cleanLine: ${name}`, () => assert.equal(cleanLine(input), expected));
for (const [name, input, expected] of blocks)
  test(`cleanBlock: ${name}`, () => assert.equal(cleanBlock(input), expected));
