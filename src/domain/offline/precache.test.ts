import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choosePrecache } from './precache.ts';

const files = (...paths: string[]) => paths.map((path) => ({ path, size: 10 }));
const paths = (chosen: { path: string }[]) => chosen.map(({ path }) => path);

const kinds: [path: string, kept: boolean][] = [
  ['index.html', true],
  ['leitfaden/a/index.html', true],
  ['_astro/a.css', true],
  ['pagefind/pagefind.js', true],
  ['pagefind/index/de_1.pf_index', true],
  ['favicon.svg', true],
  ['_astro/bild.webp', true],
  ['projekttermine/2026-01-15/index.html', true],
  ['projekttermine/2026-01-15/protokoll.pdf', false],
  ['leitfaden/a.md', false],
  ['llms.txt', false],
  ['sitemap-0.xml', false],
  ['404.html', false],
  ['sw.js', false],
  ['offline.json', false],
];
for (const [path, kept] of kinds)
  test(`${kept ? 'keeps' : 'leaves'} ${path}`, () =>
    assert.deepEqual(paths(choosePrecache(files(path)).kept), kept ? [path] : []));

const limits: [limit: number, leftOut: string[]][] = [
  [50, []],
  [49, ['_astro/a.png']],
  [39, ['_astro/a.png', 'projekttermine/2024-01-01/index.html']],
  [20, ['_astro/a.png', 'projekttermine/2024-01-01/index.html', 'projekttermine/2025-01-01/index.html']],
];
for (const [limit, leftOut] of limits)
  test(`leaves out what exceeds ${limit} bytes`, () => {
    const site = files(
      'projekttermine/2025-01-01/index.html',
      'projekttermine/2024-01-01/index.html',
      '_astro/a.png',
      'projekttermine/index.html',
      'index.html',
    );
    const chosen = choosePrecache(site, limit);
    assert.deepEqual(paths(chosen.leftOut), leftOut);
    assert.equal(chosen.size, 50 - leftOut.length * 10);
    assert.equal(chosen.kept.length + chosen.leftOut.length, site.length);
  });

test('refuses a site that does not fit at all', () =>
  assert.throws(() => choosePrecache(files('a.html', 'b.html'), 19), /needs 20 bytes; 19 are allowed/));
