import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFiles } from './compressed-files.ts';
import { filesBelow } from './files-below.ts';
import { swapFolders } from './fresh-folder.ts';
import { withIntegrity, writeIntegrity } from './script-integrity.ts';
import { writeServerFiles } from './server-files.ts';

const root = mkdtempSync(join(tmpdir(), 'hosting-'));
after(() => rmSync(root, { recursive: true }));

/** A folder with files. */
function folder(name: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, name, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  return join(root, name);
}

test('text is packed where it then comes sooner, and always in the same way', async () => {
  const long = 'Leitfaden '.repeat(200);
  const short = long.slice(0, 1460);
  const files = { 'a/index.html': long, 'b.pdf': long, 'c.pf_meta': long, 'short.css': short };
  const dir = folder('packed', { ...files, 'short.ics': short });
  await compressFiles(dir);
  assert.deepEqual(
    filesBelow(dir).filter((file) => /\.(?:br|gz)$/.test(file)),
    ['a/index.html.br', 'a/index.html.gz', 'short.css.br', 'short.css.gz'],
  );
  const read = (ending: string) => readFileSync(join(dir, `a/index.html.${ending}`));
  const [brotli, gzip] = [read('br'), read('gz')];
  assert.equal(brotliDecompressSync(brotli).toString(), long);
  assert.equal(gunzipSync(gzip).toString(), long);
  assert.deepEqual([...gzip.subarray(4, 10)], [0, 0, 0, 0, 2, 255], 'neither time nor system');
  await compressFiles(dir);
  assert.ok(read('br').equals(brotli) && read('gz').equals(gzip));
});

const scripts: [html: string, expected: string][] = [
  ['<script src="/a.js"></script>', '<script src="/a.js" integrity="HASH"></script>'],
  [
    '<script type="module" src="/_astro/b.js"></script>',
    '<script type="module" src="/_astro/b.js" integrity="HASH"></script>',
  ],
  ['<script type="application/ld+json">{"src":"/a.js"}</script>', ''],
  ['<p data-script src="/a.js">', ''],
];

for (const [html, expected] of scripts)
  test(`hash of a script: ${html}`, () =>
    assert.equal(
      withIntegrity(html, () => 'HASH'),
      expected || html,
    ));

test('the hash is that of the file; a script without a file is refused', () => {
  const dir = folder('integrity', {
    'early.js': '',
    'index.html': '<script src="/dienst/early.js"></script>',
  });
  writeIntegrity(dir, '/dienst/');
  const ofNothing = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
  assert.ok(readFileSync(join(dir, 'index.html'), 'utf8').includes(`integrity="${ofNothing}"`));
  const other = folder('other', { 'index.html': '<script src="https://fremd.example/a.js"></script>' });
  assert.throws(() => writeIntegrity(other, '/'), /ENOENT/);
});

test('a finished folder takes the place of the old one, or of none', () => {
  const place = join(root, 'site');
  swapFolders(folder('site.new', { 'index.html': 'one' }), place);
  swapFolders(folder('site.new', { 'index.html': 'two' }), `${place}/`);
  assert.deepEqual(
    [readFileSync(join(place, 'index.html'), 'utf8'), existsSync(`${place}.new`), existsSync(`${place}.old`)],
    ['two', false, false],
  );
});

test('the files for the server name what the site holds and where former addresses lead', () => {
  const dir = folder('served', { '_astro/search-worker-a.js': '', 'index.html': '' });
  writeServerFiles(dir, '/', [{ from: 'alt', to: 'neu' }]);
  assert.deepEqual(filesBelow(dir), [
    ...['_astro/search-worker-a.js', '_headers', '_nginx/maps.conf', '_nginx/server.conf', '_redirects'],
    'index.html',
  ]);
  const maps = readFileSync(join(dir, '_nginx/maps.conf'), 'utf8');
  assert.match(maps, /"\/_astro\/search-worker-a\.js" "[^"]*wasm-unsafe-eval/);
  assert.match(maps, /"\/leitfaden\/alt\/" "\/leitfaden\/neu\/"/);
});
