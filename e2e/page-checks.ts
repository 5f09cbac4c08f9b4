import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

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

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

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
