// `npm run budget`: weighs the first view of every page of the built site in Chromium and shows the heaviest page of each
// kind, and all chapters. Exits with 1 when a page passes the limit of its kind, see src/domain/page-weight/.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { staticSite } from '../e2e/static-site.ts';
import { basePath, outDir } from '../src/build/address.ts';
import { pageTypeOf } from '../src/domain/page-weight/page-types.ts';
import { faults, weightTable, type Weighed } from '../src/domain/page-weight/weight-table.ts';
import { builtPages } from './budget/built-pages.ts';
import { firstView } from './budget/first-view.ts';
import { chromiumOptions } from './chromium.mjs';

/** Each page in a browser without a cache. */
async function weigh(browser: Browser, origin: string, path: string): Promise<Weighed> {
  const context = await browser.newContext({ locale: 'de-DE' });
  try {
    const weight = await firstView(await context.newPage(), origin + path, outDir, basePath);
    return { path, type: pageTypeOf(`/${path.slice(basePath.length)}`), weight };
  } finally {
    await context.close();
  }
}

const server = staticSite(outDir, basePath).listen(0, 'localhost');
await once(server, 'listening');
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch(chromiumOptions());
const pages: Weighed[] = [];
try {
  for (const path of builtPages(outDir, basePath)) pages.push(await weigh(browser, origin, path));
} finally {
  await browser.close();
  server.close();
}

console.log(weightTable(pages, ['chapter']));
const found = faults(pages);
console.log(`\n${pages.length} pages weighed, ${found.length} limits passed`);
for (const fault of found) console.error(fault);
process.exitCode = found.length > 0 ? 1 : 0;
