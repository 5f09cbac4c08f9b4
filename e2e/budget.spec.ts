import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { test } from './onlooker.ts';
import { dist, sitePaths } from './site.ts';

/** Bytes a chapter may need before the reader searches, compressed. */
const budget = 23.5 * 1000;

const size = (file: string) => brotliCompressSync(readFileSync(file)).length;

for (const path of sitePaths().filter((path) => /^\/leitfaden\/[^/]+\/$/.test(path)))
  test(`a chapter stays light ${path}`, async ({ page }) => {
    const loaded = new Set<string>();
    page.on('request', (request) => loaded.add(new URL(request.url()).pathname));
    await page.goto(`.${path}`, { waitUntil: 'networkidle' });
    const bytes = [...loaded].map((file) =>
      size(join(dist, file.endsWith('/') ? `${file}index.html` : file)),
    );
    const total = bytes.reduce((sum, value) => sum + value, 0);
    expect([...loaded].filter((file) => file.includes('pagefind'))).toEqual([]);
    test.info().annotations.push({ type: 'bytes', description: String(total) });
    expect(total).toBeLessThanOrEqual(budget);
  });
