import assert from 'node:assert/strict';
import { test } from 'node:test';
import { largestPicture, pictureFindings } from './picture-files.ts';

const png = '\x89PNG\r\n\x1a\n....';
const table: [path: string, size: number, head: string, expected: string[]][] = [
  ['a.png', 10, png, []],
  ['a.jpeg', 10, '\xff\xd8\xff\xe0', []],
  ['a.jpg', largestPicture, '\xff\xd8\xff\xe0', []],
  ['a.webp', 10, 'RIFF\x01\x02\x0a\x00WEBPVP8 ', []],
  ['a.avif', 10, '\x00\x00\x00\x20ftypavif', []],
  ['a.gif', 10, 'GIF89a', []],
  ['a.svg', 10, '<svg xmlns=', []],
  ['a.svg', 10, '\xef\xbb\xbf\n<?xml version', []],
  ['a.jpg', 10, png, ['bad-picture Datei in .png umbenennen']],
  ['a.png', 0, '', ['bad-picture Bild öffnen und neu speichern']],
  ['a.png', 10, '<!doctype html>', ['bad-picture Bild öffnen und neu speichern']],
  [
    'a.png',
    5_230_000,
    png,
    ['too-large kleiner speichern, zum Beispiel als webp mit 1.600 Bildpunkten Breite'],
  ],
];
for (const [path, size, head, expected] of table)
  test(`${path} of ${size} bytes that begins ${JSON.stringify(head)}`, () => {
    const found = pictureFindings(path, size, Buffer.from(head, 'latin1'));
    assert.deepEqual(found.map(([kind, words]) => `${kind} ${words[2]}`), expected); // prettier-ignore
  });
