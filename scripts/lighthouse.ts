// `npm run lighthouse`: looks at the largest page of each kind of the built site with Lighthouse, as on a phone, served by
// nginx with the shipped configuration over TLS; and at layout shifts on a desktop. Exits with 1 where a page has less than
// 100 points, blocks the browser or moves. The first row is a page without styles and scripts, for comparison: what it
// blocks, the machine does. `-- /leitfaden/ /suche/` looks at these pages only.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startNginx } from '../e2e/hosting/nginx.ts';
import { port } from '../e2e/site.ts';
import { basePath, outDir } from '../src/build/address.ts';
import { pageTypeOf } from '../src/domain/page-weight/page-types.ts';
import { builtPages } from './budget/built-pages.ts';
import { chromiumOptions } from './chromium.mjs';
import { barePage } from './lighthouse/bare-page.ts';
import { desktopShift } from './lighthouse/layout-shift.ts';
import { runLighthouse, type Scores } from './lighthouse/lighthouse-run.ts';

const typeOf = (path: string) => pageTypeOf(`/${path.slice(basePath.length)}`).name;

const size = (path: string) =>
  statSync(join(outDir, path.slice(basePath.length), path.endsWith('/') ? 'index.html' : '')).size;

/** The whole guide is for printing and kept from search engines; Lighthouse refuses the page 404 for its status. */
const leftOut = /(?:404\.html|leitfaden\/gesamt\/)$/;

/** The largest page of each kind. */
function samples(): string[] {
  const largest = new Map<string, string>();
  for (const path of builtPages(outDir, basePath).toSorted((a, b) => size(a) - size(b)))
    if (!leftOut.test(path)) largest.set(typeOf(path), path);
  return [...largest.values()];
}

const columns = ['performance', 'accessibility', 'bestPractices', 'seo'] as const;

const isPerfect = (scores: Scores, shift: number): boolean =>
  columns.every((name) => scores[name] === 100) &&
  scores.blockingTime === 0 &&
  scores.layoutShift === 0 &&
  shift === 0;

const asked = process.argv.slice(2);
const nginx = await startNginx(outDir, basePath, [port + 10, port + 11]);
const browser = await chromium.launch(chromiumOptions());
/** Folder of the page that is measured for comparison. */
const bare = 'ohne-gestaltung/';
mkdirSync(join(nginx.www, bare), { recursive: true });
writeFileSync(join(nginx.www, bare, 'index.html'), barePage());
let imperfect = 0;
try {
  console.log('Perf  A11y  Best  SEO  Blocking  Shift  Shift at 1366 px  Page');
  const { performance, blockingTime } = await runLighthouse(`https://localhost:${nginx.https}/${bare}`);
  console.log(
    `${String(performance).padStart(4)}${`${blockingTime} ms`.padStart(27)}${''.padStart(27)}bare page, for comparison`,
  );
  for (const path of asked.length > 0 ? asked : samples()) {
    const url = `https://localhost:${nginx.https}${path}`;
    const scores = await runLighthouse(url);
    const shift = await desktopShift(browser, url);
    const cells = [scores.performance, scores.accessibility, scores.bestPractices, scores.seo];
    const rest = `${scores.blockingTime} ms`.padStart(8) + scores.layoutShift.toFixed(3).padStart(7);
    console.log(
      `${cells.map((cell) => String(cell).padStart(4)).join('  ')} ${rest}${shift.toFixed(4).padStart(18)}  ${path} (${typeOf(path)})`,
    );
    for (const text of scores.failed) console.log(`      ${text}`);
    if (!isPerfect(scores, shift)) imperfect += 1;
  }
} finally {
  await browser.close();
  await nginx.stop();
}
console.log(imperfect === 0 ? '\nAll pages are perfect.' : `\n${imperfect} pages are not perfect.`);
process.exitCode = imperfect === 0 ? 0 : 1;
