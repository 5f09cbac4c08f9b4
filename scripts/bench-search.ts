// `npm run bench:search -- --pages DIR --queries FILE`: measures the search of the site and Pagefind alone over the same
// pages, in Chromium. DIR holds Markdown pages or a built site, FILE a list of queries with the pages that answer them.
// `--synonyms FILE` takes other synonyms than those of the content. `--generate N` measures N made-up minutes instead.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { askAll, bytesOf, startBrowser } from './bench-search/bench-browser.ts';
import { serveIndexes } from './bench-search/bench-server.ts';
import { figures, figureTable, type BenchQuery } from '../src/build/search/bench/figures.ts';
import { measureIndex, type Measured } from './bench-search/measured-index.ts';
import { readMarkdownPages } from '../src/build/search/bench/markdown-pages.ts';
import { meetingPages } from './bench-search/meeting-pages.ts';
import { probes } from './made-up-minutes.ts';
import { readPages } from '../src/build/search/built-pages.ts';
import { indexPages } from '../src/build/search/page-index.ts';
import { runPagefind, type IndexFiles, type Page } from '../src/build/search/pagefind-run.ts';
import { readSynonyms } from '../src/build/search/synonym-file.ts';

const usage = 'npm run bench:search -- --pages DIR --queries FILE [--synonyms FILE] | --generate N';

const values = readOptions();

function readOptions() {
  try {
    return parseArgs({
      options: {
        pages: { type: 'string' },
        queries: { type: 'string' },
        synonyms: { type: 'string' },
        generate: { type: 'string' },
        measure: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(1);
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** A built site holds HTML files at its root, a folder of pages Markdown files. */
const readFolder = (folder: string): Page[] =>
  existsSync(join(folder, 'index.html')) ? [...readPages(folder)] : readMarkdownPages(folder);

async function inBrowser<Found>(
  indexes: Record<string, IndexFiles>,
  use: (browser: Browser, url: string) => Promise<Found>,
): Promise<Found> {
  const server = await serveIndexes(indexes);
  const browser = await startBrowser();
  try {
    return await use(browser, server.url);
  } finally {
    await browser.close();
    server.close();
  }
}

async function compare(folder: string, file: string): Promise<void> {
  const pages = readFolder(folder);
  const queries = JSON.parse(readFileSync(file, 'utf8')) as BenchQuery[];
  const synonyms = values.synonyms
    ? (JSON.parse(readFileSync(values.synonyms, 'utf8')) as string[][])
    : readSynonyms();
  const start = performance.now();
  const ours = await indexPages(pages, synonyms);
  console.log(`${pages.length} pages indexed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const plain = await runPagefind(pages);
  const texts = queries.map(({ query }) => query);
  await inBrowser({ ours, plain }, async (browser, url) => {
    const answers = {
      'Pagefind alone': figures(queries, await askAll(browser, url, 'plain', texts)),
      'this search': figures(queries, await askAll(browser, url, 'ours', texts)),
    };
    console.log(`${queries.length} queries\n\n${figureTable(answers)}`);
    await printBytes(browser, url, texts.slice(0, 40));
  });
}

async function printBytes(browser: Browser, url: string, queries: readonly string[]): Promise<void> {
  const [first = 0, ...further] = await bytesOf(browser, url, queries);
  const sorted = further.toSorted((a, b) => a - b);
  console.log(`\nBytes over the network, empty cache, „${queries[0]}“ first: ${kilobytes(first)}`);
  console.log(
    `each of ${further.length} further queries: median ${kilobytes(sorted[sorted.length >> 1] ?? 0)}, most ${kilobytes(sorted.at(-1) ?? 0)}`,
  );
}

/** Indexes made-up minutes in a process of its own, so that its memory is that of the index alone. */
async function measure(count: number): Promise<Measured> {
  const { execPath, argv } = process;
  const child = spawn(execPath, [argv[1] ?? '', '--measure', String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(child, 'exit');
  return JSON.parse(Buffer.concat(chunks).toString()) as Measured;
}

async function generate(count: number): Promise<void> {
  const small = await measure(Math.min(1000, count));
  const large = count > 1000 ? await measure(count) : null;
  for (const { pages, seconds, megabytes } of [small, ...(large ? [large] : [])])
    console.log(
      `${pages} minutes: indexed in ${seconds.toFixed(1)} s, peak memory ${megabytes.toFixed(0)} MB`,
    );
  if (large)
    console.log(
      `growth: time × ${(large.seconds / small.seconds).toFixed(2)}, memory × ${(large.megabytes / small.megabytes).toFixed(2)}`,
    );
  for (const pages of [small, ...(large ? [large] : [])].map(({ pages }) => pages)) {
    console.log(`\n${pages} minutes`);
    await inBrowser({ ours: await indexPages(meetingPages(pages), readSynonyms()) }, (browser, url) =>
      printBytes(browser, url, probes()),
    );
  }
}

if (values.help) console.log(usage);
else if (values.measure) console.log(JSON.stringify(await measureIndex(Number(values.measure))));
else if (values.generate) await generate(Number(values.generate));
else if (values.pages && values.queries) await compare(values.pages, values.queries);
else {
  console.error(usage);
  process.exitCode = 1;
}
