import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from './encoding.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

const table: [name: string, input: Uint8Array, expected: string][] = [
  ['empty', bytes(''), ''],
  ['UTF-8 with umlauts', Buffer.from('Bürger – „€“ 😀'), 'Bürger – „€“ 😀'],
  ['Windows-1252, second line', bytes('a\nF\xfcr'), 'not-utf8 2:2'],
  ['Windows-1252, ä before a letter', bytes('n\xe4chste'), 'not-utf8 1:2'],
  ['column counts characters, not bytes', Buffer.concat([Buffer.from('äö'), bytes('\x80')]), 'not-utf8 1:3'],
  ['overlong form', bytes('\xc0\xaf'), 'not-utf8 1:1'],
  ['surrogate', bytes('\xed\xa0\x80'), 'not-utf8 1:1'],
  ['beyond Unicode', bytes('\xf4\x90\x80\x80'), 'not-utf8 1:1'],
  ['cut at the end', bytes('a\xe2\x82'), 'not-utf8 1:2'],
  ['UTF-16', bytes('\xff\xfea\0'), 'not-utf8 1:1'],
  ['byte order mark', bytes('\xef\xbb\xbfa'), 'byte-order-mark 1:1'],
  ['tab and both line ends', bytes('a\tb\r\nc\n'), 'a\tb\r\nc\n'],
  ['control character of a word processor', Buffer.from('ä\nfü\u000br'), 'control-character 2:3'],
  ['control character of another encoding', Buffer.from('a\u0096b'), 'control-character 1:2'],
  ['sign that turns the direction of writing', Buffer.from('a \u202Eb'), 'control-character 1:3'],
  ['binary data', bytes('GIF8\n9a\0\0'), 'not-text 2:3'],
];

for (const [name, input, expected] of table)
  test(name, () => {
    const found = decodeText(input);
    assert.equal('text' in found ? found.text : `${found.kind} ${found.line}:${found.column}`, expected);
  });
