import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { unbundledStore } from './unbundled-store.ts';

const cacheDir = mkdtempSync(join(tmpdir(), 'store-'));
after(() => rmSync(cacheDir, { recursive: true }));

const { load } = unbundledStore(cacheDir);
if (typeof load !== 'object') throw new Error('The hook has a filter.');

test('module and file are called as Astro calls them', () => {
  const names = readFileSync('node_modules/astro/dist/content/consts.js', 'utf8');
  const [, module = ''] = /DATA_STORE_VIRTUAL_ID = "([^"]+)"/.exec(names) ?? [];
  const [, file = ''] = /DATA_STORE_FILE = "([^"]+)"/.exec(names) ?? [];
  const { id } = load.filter as { id: RegExp };
  assert.match(`\0${module}`, id);
  assert.doesNotMatch(`${module}-other`, id);
  assert.equal(file, 'data-store.json');
});

test('the module gives what the file holds when it runs', async () => {
  const code = String((load.handler as () => string)());
  const entries = [['service', 1], { a: '„`${x}`“' }];
  writeFileSync(join(cacheDir, 'data-store.json'), JSON.stringify(entries));
  const module = `data:text/javascript,${encodeURIComponent(code)}`;
  assert.deepEqual(((await import(module)) as { default: unknown }).default, entries);
});
