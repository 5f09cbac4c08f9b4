import AxeBuilder from '@axe-core/playwright';
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

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in the light theme, and in the dark one by the rules about colours: nothing else differs there.
 * No page has a frame, so the way without a second page for the report is enough; it takes half the time. */
export async function axe(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('body')).not.toHaveCSS('background-color', background);
  const colours = ['color-contrast', 'link-in-text-block'];
  const dark = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withRules(colours)
    .analyze();
  return [light, dark].flatMap(({ violations }) => violations).flatMap(list);
}

function list({ id, nodes }: Violation) {
  return nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`);
}

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
