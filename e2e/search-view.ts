import type { Locator, Page } from '@playwright/test';

/** The search page, and the dialog of the header. */
export const searchPage = (page: Page) => page.locator('search-page');
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Suche' });

export const headerField = (page: Page) => page.getByRole('banner').getByRole('searchbox');

/** What is found, how many are said to be found, how the words were understood; in the page or the dialog. */
export const results = (panel: Locator) => panel.locator('[data-list] > li');
export const status = (panel: Locator) => panel.getByRole('status');
export const explanation = (panel: Locator) => panel.locator('[data-explanation]');
export const suggestions = (panel: Locator) => panel.getByRole('list', { name: 'Vorschläge' });

/** Opens the search page with a question and waits for its answer. */
export async function search(page: Page, query: string, more = ''): Promise<Locator> {
  await page.goto(`./suche/?q=${encodeURIComponent(query)}${more}`);
  await status(searchPage(page)).filter({ hasText: 'Treffer' }).waitFor();
  return searchPage(page);
}

/** Folded filters of narrow screens. */
export const filters = (panel: Locator) => panel.locator('[data-filter] > summary');

/** What the browser complained about, and the files of the index it asked for. */
export function watch(page: Page) {
  const complaints: string[] = [];
  const indexFiles: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => request.url().includes('/pagefind/') && indexFiles.push(request.url()));
  return { complaints, indexFiles };
}
