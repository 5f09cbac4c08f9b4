import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { holds, serviceWords } from './service-words.ts';
import { dist, sitePaths, variants } from './site.ts';

const second = variants.secondService;
const readable = new Set(['.html', '.css', '.js', '.xml', '.txt', '.json', '.svg']);

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => readable.has(extname(file)))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

/** Places in `folder` that hold a word of the content in `content`, which is another service's. */
function leftovers(folder: string, content: string, ownContent: string): string[] {
  const own = serviceWords(ownContent);
  const words = [...serviceWords(content)].filter((word) => !own.has(word));
  expect(words.length).toBeGreaterThan(20);
  return files(folder).flatMap(({ file, text }) =>
    words.filter((word) => holds(text, word)).map((word) => `${file}: ${word}`),
  );
}

test('nothing of the first service is left in the second', () => {
  expect(leftovers(second.dist, 'content', second.env.CONTENT_DIR)).toEqual([]);
});

test('nothing of the second service is left in the first', () => {
  expect(leftovers(dist, second.env.CONTENT_DIR, 'content')).toEqual([]);
});

test('the second service has every kind of page', async ({ page }) => {
  const kinds = [
    /^\/$/,
    /^\/leitfaden\/[^/]+\/$/,
    /^\/email\/$/,
    /^\/einbindung\/$/,
    /^\/antragsstrecken\/$/,
    /^\/antragsstrecken\/[^/]+\/$/,
    /^\/antragsstrecken\/[^/]+\/klickdummy\/$/,
    /^\/antragsstrecken\/vergleich\/$/,
    /^\/beispiele\/[^/]+\/$/,
    /^\/projekttermine\/$/,
    /^\/projekttermine\/[^/]+\/$/,
    /^\/mein-weg\/$/,
    /^\/mein-weg\/entscheidungsvorlage\/$/,
    /^\/suche\/$/,
    /^\/impressum\/$/,
  ];
  const paths = sitePaths(second.dist);
  expect(kinds.filter((kind) => !paths.some((path) => kind.test(path)))).toEqual([]);
  for (const path of paths) {
    const response = await page.goto(`http://localhost:${second.port}${path}`);
    expect(response?.status(), path).toBe(200);
    await expect(page.locator('h1')).toHaveCount(1);
  }
});
