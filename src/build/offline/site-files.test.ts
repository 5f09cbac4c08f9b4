import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { precacheFile, siteFiles } from './site-files.ts';

const root = mkdtempSync(join(tmpdir(), 'site-'));
after(() => rmSync(root, { recursive: true }));

const write = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const addresses: [path: string, url: string, hashed: boolean][] = [
  ['index.html', '/b/', true],
  ['leitfaden/a/index.html', '/b/leitfaden/a/', true],
  ['pagefind/pagefind.js', '/b/pagefind/pagefind.js', true],
  ['bild mit ä.svg', '/b/bild%20mit%20%C3%A4.svg', true],
  ['_astro/a.Xy12.css', '/b/_astro/a.Xy12.css', false],
];
addresses.forEach(([path]) => write(path, 'x'));

for (const [path, url, hashed] of addresses)
  test(`address of ${path}`, () => {
    const file = precacheFile(root, path, '/b/');
    assert.equal(file.url, url);
    assert.equal(file.revision !== null, hashed);
  });

test('the revision follows the content', () => {
  const revision = () => precacheFile(root, 'index.html', '/').revision;
  const before = revision();
  assert.equal(revision(), before);
  write('index.html', 'y');
  assert.notEqual(revision(), before);
});

test('all files with their sizes, in a fixed order', () => {
  write('index.html', 'drei');
  assert.deepEqual(
    siteFiles(root).map(({ path, size }) => `${path} ${size}`),
    [
      '_astro/a.Xy12.css 1',
      'bild mit ä.svg 1',
      'index.html 4',
      'leitfaden/a/index.html 1',
      'pagefind/pagefind.js 1',
    ],
  );
});
