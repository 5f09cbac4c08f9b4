import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { keepPages, keptPages } from './pdf-cache.ts';

const pdf = new TextEncoder().encode('content of no real PDF');
const pages = [
  { height: 800, items: [{ text: 'Wort', x: 1, y: 2, width: 20, size: 10, bold: false }] },
  { height: 800, items: [] },
];

const root = mkdtempSync(join(tmpdir(), 'pdf-cache-'));
const folder = join(root, 'cache', 'pdf');
beforeEach(() => rmSync(folder, { recursive: true, force: true }));
after(() => rmSync(root, { recursive: true }));

test('what was kept is found again, by content', async () => {
  assert.equal(await keptPages(folder, pdf), null);
  await keepPages(folder, pdf, pages);
  assert.deepEqual(await keptPages(folder, pdf), pages);
  assert.equal(await keptPages(folder, new TextEncoder().encode('another content')), null);
});

test('equal PDFs can be kept at the same time, and leave one entry', async () => {
  await Promise.all(Array.from({ length: 20 }, () => keepPages(folder, pdf, pages)));
  assert.deepEqual(await keptPages(folder, pdf), pages);
  assert.equal(readdirSync(folder).length, 1);
});

test('a cache that cannot be written is no error', async () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  await keepPages(join(file, 'below'), pdf, pages);
  assert.equal(await keptPages(join(file, 'below'), pdf), null);
});

for (const damaged of ['', '{', '[{"height":1}]', '{"pages":[]}'])
  test(`a damaged entry does not count: ${damaged || 'empty'}`, async () => {
    await keepPages(folder, pdf, pages);
    for (const file of readdirSync(folder)) writeFileSync(join(folder, file), damaged);
    assert.equal(await keptPages(folder, pdf), null);
  });
