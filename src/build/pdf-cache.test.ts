import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { keepPdf, keptPdf } from './pdf-cache.ts';

const pdf = new TextEncoder().encode('content of no real PDF');
const printed = {
  author: 'Musterstelle',
  pages: [
    { height: 800, items: [{ text: 'Wort', x: 1, y: 2, width: 20, size: 10, bold: false }] },
    { height: 800, items: [] },
  ],
};

const root = mkdtempSync(join(tmpdir(), 'pdf-cache-'));
const folder = join(root, 'cache', 'pdf');
describe('cache of PDF texts', () => {
  beforeEach(() => rmSync(folder, { recursive: true, force: true }));
  after(() => rmSync(root, { recursive: true }));

  test('what was kept is found again, by content', async () => {
    assert.equal(await keptPdf(folder, pdf), null);
    await keepPdf(folder, pdf, printed);
    assert.deepEqual(await keptPdf(folder, pdf), printed);
    assert.equal(await keptPdf(folder, new TextEncoder().encode('another content')), null);
  });

  test('equal PDFs can be kept at the same time, and leave one entry', async () => {
    await Promise.all(Array.from({ length: 20 }, () => keepPdf(folder, pdf, printed)));
    assert.deepEqual(await keptPdf(folder, pdf), printed);
    assert.equal(readdirSync(folder).length, 1);
  });

  test('a cache that cannot be written is no error', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    await keepPdf(join(file, 'below'), pdf, printed);
    assert.equal(await keptPdf(join(file, 'below'), pdf), null);
  });

  for (const damaged of ['', '{', '{"author":null,"pages":[{"height":1}]}', '{"pages":[]}'])
    test(`a damaged entry does not count: ${damaged || 'empty'}`, async () => {
      await keepPdf(folder, pdf, printed);
      for (const file of readdirSync(folder)) writeFileSync(join(folder, file), damaged);
      assert.equal(await keptPdf(folder, pdf), null);
    });
});
