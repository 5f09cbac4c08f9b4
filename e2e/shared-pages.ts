import { test as base, type Page } from '@playwright/test';

/**
 * The test all specs begin with. It knows the pages that tests of a worker share, each opened when the first test asks
 * for it: Playwright starts a worker anew for a spec that knows other ones, and a start takes seconds.
 */
export const test = base.extend<object, { shared: Page; scriptless: Page }>({
  /** A page for tests that only look, see `onlooker.ts`. */
  shared: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId } = project.use;
      const context = await browser.newContext({ baseURL, locale, timezoneId });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  /** A page without JavaScript. */
  scriptless: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale } = project.use;
      const viewport = { width: 1366, height: 800 };
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL, locale, viewport });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});
