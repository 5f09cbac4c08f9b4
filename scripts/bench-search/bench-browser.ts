import { chromium, type Browser, type Page, type Request } from '@playwright/test';
import { chromiumOptions } from '../chromium.mjs';
import type { BenchAnswer } from '../../src/build/search/bench/figures.ts';

/** Name of a search in the page, see `browser-page.ts`. */
export type SearchName = 'ours' | 'plain';

/** Chromium without a window. */
export const startBrowser = (): Promise<Browser> => chromium.launch(chromiumOptions());

const ask = (page: Page, name: SearchName, query: string): Promise<BenchAnswer> =>
  page.evaluate(
    ([name, query]) =>
      (window as unknown as Record<string, (query: string) => Promise<BenchAnswer>>)[name]?.(
        query,
      ) as Promise<BenchAnswer>,
    [name, query] as const,
  );

/**
 * Asks all queries, one after the other, twice: what counts is the second time, in a page of its own, with the files of
 * the index in the browser's cache and nothing remembered of the answers.
 */
export async function askAll(
  browser: Browser,
  url: string,
  name: SearchName,
  queries: readonly string[],
): Promise<BenchAnswer[]> {
  const context = await browser.newContext();
  let answers: BenchAnswer[] = [];
  for (let round = 0; round < 2; round++) {
    const page = await context.newPage();
    await page.goto(url);
    answers = [];
    for (const query of queries) answers.push(await ask(page, name, query));
    await page.close();
  }
  await context.close();
  return answers;
}

/** Bytes that came over the network for each of some queries to this search, asked one after the other with an empty cache. */
export async function bytesOf(browser: Browser, url: string, queries: readonly string[]): Promise<number[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const log: Promise<number>[] = [];
  page.on('requestfinished', (request) => log.push(receivedBytes(request)));
  const bytes: number[] = [];
  for (const query of queries) {
    const before = log.length;
    await ask(page, 'ours', query);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(log.slice(before));
    bytes.push(sizes.reduce((sum, size) => sum + size, 0));
  }
  await context.close();
  return bytes;
}

/** What the browser's network log says of a request; nothing for what came from its cache. */
async function receivedBytes(request: Request): Promise<number> {
  const sizes = await request.sizes();
  if (process.env.BENCH_LOG)
    console.log(`  ${request.url()} ${sizes.responseHeadersSize} + ${sizes.responseBodySize}`);
  return sizes.responseHeadersSize + sizes.responseBodySize;
}
