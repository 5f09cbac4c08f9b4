import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { indexPages as build } from './page-index.ts';
import type { IndexFiles, Page } from './pagefind-run.ts';

const indexPages = (pages: readonly Page[]) => build(pages, []);

const page = (path: string, body: string, attributes = 'data-pagefind-body'): Page => ({
  path,
  html: `<!doctype html><html lang="de"><body><nav>Menü</nav><div ${attributes}>${body}</div></body></html>`,
});

const attributes =
  'data-pagefind-body data-pagefind-filter="kind:Projekttermin" ' +
  'data-pagefind-meta="title[data-title], date[data-date], sample[data-sample]" ' +
  'data-title="Titel, mit Komma" data-date="2026-05-07" data-sample="ja"';

const pages = [
  page('/b/', '<h1>Zwei</h1><h2 id="seite-1">Seite 1</h2><p>Hand&shy;werk\u00ADlich</p>', attributes),
  page('/a/', '<h1>Eins</h1><p>Erstes</p>'),
  page('/legal/', '<h1>Drei</h1>', ''),
];

const fragments = (files: IndexFiles) =>
  [...files]
    .filter(([path]) => path.startsWith('fragment/'))
    .map(([, content]) =>
      gunzipSync(content)
        .toString()
        .replace(/^pagefind_dcd/, ''),
    )
    .map((text) => JSON.parse(text) as { url: string; content: string; filters: object; meta: object })
    .sort((a, b) => a.url.localeCompare(b.url));

const digest = (files: IndexFiles) => {
  const hash = createHash('sha256');
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(path).update(content);
  return hash.digest('hex');
};

test('only pages that mark a part are in the index, with that part', async () => {
  const [first, second, ...more] = fragments(await indexPages(pages));
  assert.deepEqual(more, []);
  assert.equal(first?.url, '/a/');
  assert.equal(second?.url, '/b/');
  assert.equal(second?.content, 'Zwei. Seite 1. Handwerklich.');
  assert.deepEqual(second?.filters, { kind: ['Projekttermin'] });
  assert.deepEqual(second?.meta, { date: '2026-05-07', sample: 'ja', title: 'Titel, mit Komma' });
});

test('the same pages in another order give the same files', async () => {
  assert.equal(digest(await indexPages(pages)), digest(await indexPages(pages.toReversed())));
});

test('no search box of Pagefind and no module for other languages', async () => {
  const own = [...(await indexPages(pages)).keys()]
    .filter((path) => !path.includes('/'))
    .map((path) => path.replace(/de_\w+/, 'de_*').replace(/\.\w+(?=\.pf_words)/, '.*'));
  assert.deepEqual(own.sort(), [
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.de_*.pf_meta',
    'pagefind.js',
    'site-words.*.pf_words',
    'wasm.de.pagefind',
  ]);
});

test('it is told when Pagefind has all pages, before the files are there', async () => {
  const told: string[] = [];
  const index = build(pages, [], () => void told.push('given'));
  await index.then(() => told.push('files'));
  assert.deepEqual(told, ['given', 'files']);
});
