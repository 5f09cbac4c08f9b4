import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Weight } from '../../src/domain/page-weight/weight.ts';

/** Widths of a desktop, a tablet and a phone. */
const widths = [1366, 768, 360];

/** Bytes of a file as they go over the network: those of its `.br` file, if the build made one. */
function sentBytes(file: string): number {
  const packed = `${file}.br`;
  return statSync(existsSync(packed) ? packed : file).size;
}

/** File of the built site behind an address. */
const fileOf = (url: string, folder: string, base: string): string => {
  const path = decodeURIComponent(new URL(url).pathname).slice(base.length);
  return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
};

type Kind = 'html' | 'css' | 'js' | 'other';
const kinds: Record<string, Kind> = { document: 'html', stylesheet: 'css', script: 'js' };

/** Files that are loaded for a page, as its network log shows them. */
async function loadedFiles(page: Page, url: string, load: () => Promise<void>): Promise<Map<string, Kind>> {
  const loaded = new Map<string, Kind>();
  const note = (request: { url(): string; resourceType(): string }) => {
    if (request.url().startsWith(new URL(url).origin))
      loaded.set(request.url().replace(/#.*/, ''), kinds[request.resourceType()] ?? 'other');
  };
  page.on('request', note);
  await load();
  page.off('request', note);
  return loaded;
}

/** Part of the styles in percent that the page uses in no width. */
async function unusedCss(page: Page, load: () => Promise<void>): Promise<number> {
  await page.coverage.startCSSCoverage();
  await load();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 768 });
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
  }
  const sheets = await page.coverage.stopCSSCoverage();
  const all = sheets.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
  const used = sheets.flatMap(({ ranges }) => ranges).reduce((sum, { start, end }) => sum + end - start, 0);
  return all === 0 ? 0 : Math.round((1 - used / all) * 100);
}

/**
 * Loads a page as its first reader does and weighs what came. The icon of the site is not in it: browsers fetch that
 * once per site, behind everything else.
 *
 * @param page page without a cache of the site
 * @param url its address on a server of the built site
 * @param folder folder of the built site
 * @param base path below which it is served, with slashes at both ends
 */
export async function firstView(page: Page, url: string, folder: string, base: string): Promise<Weight> {
  await page.setViewportSize({ width: widths[0] ?? 0, height: 768 });
  let unused = 0;
  const files = await loadedFiles(page, url, async () => {
    unused = await unusedCss(page, async () => {
      await page.goto(url, { waitUntil: 'networkidle' });
    });
  });
  const weight: Weight = { html: 0, css: 0, js: 0, other: 0, requests: files.size, unusedCss: unused };
  for (const [address, kind] of files) weight[kind] += sentBytes(fileOf(address, folder, base));
  return weight;
}
