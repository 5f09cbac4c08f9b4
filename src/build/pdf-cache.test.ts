import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keepPages, keptPages } from './pdf-cache.ts';

const pdf = new TextEncoder().encode('content of no real PDF, for pdf-cache.test.ts');
const pages = [
  { height: 800, items: [{ text: 'Wort', x: 1, y: 2, width: 20, size: 10, bold: false }] },
  { height: 800, items: [] },
];

const folder = join('.cache', 'pdf');
const files = (): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const before = files();
const own = (): string[] => files().filter((file) => !before.includes(file));
after(() => own().forEach((file) => rmSync(join(folder, file))));

test('what was kept is found again, by content', async () => {
  assert.equal(await keptPages(pdf), null);
  await keepPages(pdf, pages);
  assert.deepEqual(await keptPages(pdf), pages);
  assert.equal(await keptPages(new TextEncoder().encode('another content')), null);
});

for (const damaged of ['', '{', '[{"height":1}]', '{"pages":[]}'])
  test(`a damaged entry does not count: ${damaged || 'empty'}`, async () => {
    await keepPages(pdf, pages);
    for (const file of own()) writeFileSync(join(folder, file), damaged);
    assert.equal(await keptPages(pdf), null);
  });
