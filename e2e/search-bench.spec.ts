import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './shared-pages.ts';
import { askAll } from '../scripts/bench-search/bench-browser.ts';
import { serveIndexes } from '../scripts/bench-search/bench-server.ts';
import { figures, figureTable, type BenchQuery } from '../src/build/search/bench/figures.ts';
import { readMarkdownPages } from '../src/build/search/bench/markdown-pages.ts';
import { indexPages } from '../src/build/search/page-index.ts';

const folder = 'e2e/fixtures/search-bench';
const read = <Content>(file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Content;

/** What the search must reach over the small set of pages; it reaches more, see `npm run bench:search`. */
const least = { first: 0.95, firstFive: 0.98 };

test('a small town finds its pages, and nothing where there is nothing', async ({ browser }) => {
  const queries = read<BenchQuery[]>('small-queries.json');
  const misses = read<string[]>('small-misses.json');
  const index = await indexPages(
    readMarkdownPages(`${folder}/pages`),
    read<string[][]>('small-synonyms.json'),
  );
  const server = await serveIndexes({ ours: index });
  try {
    const answers = await askAll(
      browser,
      server.url,
      'ours',
      queries.map(({ query }) => query),
    );
    const found = figures(queries, answers);
    const macro = found.at(-1);
    expect.soft(macro?.first, figureTable({ found })).toBeGreaterThanOrEqual(least.first);
    expect.soft(macro?.firstFive, figureTable({ found })).toBeGreaterThanOrEqual(least.firstFive);
    expect.soft(macro?.none, figureTable({ found })).toBe(0);

    const invented = await askAll(browser, server.url, 'ours', misses);
    expect(misses.filter((_, miss) => invented[miss]?.total !== 0)).toEqual([]);
  } finally {
    server.close();
  }
});
