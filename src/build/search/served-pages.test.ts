import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageLinks } from './served-pages.ts';

const start = 'http://localhost:4321/sub/';
const table: [link: string, expected: string[]][] = [
  ['/sub/a/', [`${start}a/`]],
  ['/sub/a/#b', [`${start}a/`]],
  ['/sub/suche/?q=x', [`${start}suche/`]],
  ['c/', [`${start}a/c/`]],
  ['../d/', [`${start}d/`]],
  ['#top', [`${start}a/`]],
  ['/sub/file.pdf', []],
  ['/other/', []],
  ['https://example.org/sub/', []],
  ['mailto:a@example.org', []],
  ['http://', []],
];

for (const [link, expected] of table)
  test(link, () =>
    assert.deepEqual(pageLinks(`<p><a class="x" href="${link}">x</a></p>`, `${start}a/`, start), expected),
  );
