import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Collects what a page must not do: errors on the console, and requests to another origin. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`request: ${request.url()}`);
  });
  return faults;
}

/** What every page says of itself, read at one go. */
export const pageFacts = (page: Page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    description: document.querySelector('meta[name=description]')?.getAttribute('content'),
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
    stand: document.querySelector('.page-foot time')?.textContent,
    foot: document.querySelector('.page-foot')?.textContent,
  }));

/** How the facts of a page look, but for those that only it can know. */
export const wellFormed = {
  lang: 'de',
  headings: 1,
  title: expect.stringMatching(/.+ – .+/),
  description: expect.stringMatching(/\S{3}/),
  stand: expect.stringMatching(/^\d{2}\.\d{2}\.\d{4}$/),
};

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Not in TypeScript's library, https://developer.mozilla.org/en-US/docs/Web/API/LayoutShift. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

/** What has moved since the page was loaded, for example because scripts started: how far, and the elements around it. */
export const layoutShifts = (page: Page): Promise<{ value: number; moved: string[] }[]> =>
  page.evaluate(
    () =>
      new Promise<{ value: number; moved: string[] }[]>((resolve) => {
        const seen: { value: number; moved: string[] }[] = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as LayoutShift[])
            seen.push({
              value,
              moved: sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120) ?? ''),
            });
          // Buffered: also those from before.
        }).observe({ type: 'layout-shift', buffered: true });
        // The browser reports a shift after the frame in which it happened.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(seen)));
      }),
  );

/** Titles that more than one page of a built site has. */
export function repeatedTitles(folder: string, paths: readonly string[]): string[] {
  const titles = paths.map((path) => {
    const html = readFileSync(join(folder, path.replace(/\/$/, '/index.html')), 'utf8');
    const [, title] = /<title>([^<]+)/.exec(html) ?? [];
    if (title === undefined) throw new Error(`${path} has no title.`);
    return title;
  });
  return titles.filter((title, index) => titles.indexOf(title) !== index);
}
