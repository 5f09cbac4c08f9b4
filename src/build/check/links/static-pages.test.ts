import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAddress } from './static-pages.ts';

const table: [file: string, expected: string | undefined][] = [
  ['/index.astro', '/'],
  ['/suche.astro', '/suche/'],
  ['/beispiele/index.astro', '/beispiele/'],
  ['/beispiele/[id].astro', undefined],
  ['/404.astro', undefined],
  ['/_part.astro', undefined],
  ['/feed.xml.ts', '/feed.xml'],
  ['/[id].pdf.ts', undefined],
  ['/names.ts', undefined],
];

for (const [file, expected] of table) test(file, () => assert.equal(pageAddress(file), expected));
