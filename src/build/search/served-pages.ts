import type { Page } from './pagefind-run.ts';

const atOnce = 8;

/**
 * The pages of a running site, found by following its links from the start page.
 *
 * @param start full address of the start page, with a slash at its end
 */
export async function crawlPages(start: string): Promise<Page[]> {
  const seen = new Set([start]);
  const queue = [start];
  const pages: Page[] = [];
  while (queue.length > 0) {
    const addresses = queue.splice(0, atOnce);
    for (const [address, html] of await Promise.all(addresses.map(readPage))) {
      pages.push({ path: `/${address.slice(start.length)}`, html });
      const fresh = pageLinks(html, address, start).filter((link) => !seen.has(link));
      fresh.forEach((link) => seen.add(link));
      queue.push(...fresh);
    }
  }
  return pages;
}

async function readPage(address: string): Promise<[address: string, html: string]> {
  const answer = await fetch(address, { headers: { accept: 'text/html' } });
  return [address, answer.ok ? await answer.text() : ''];
}

/** Addresses of pages of the same site that a page links to, without anchors and queries. */
export function pageLinks(html: string, address: string, start: string): string[] {
  const links = [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)].flatMap(
    ([, link = '']) => URL.parse(link, address) ?? [],
  );
  const pages = links.map(({ origin, pathname }) => origin + pathname);
  return [...new Set(pages.filter((page) => page.startsWith(start) && page.endsWith('/')))];
}
