import { test as base, type Page } from '@playwright/test';

/**
 * Tests that only look: all tests of a worker share one page, since a new one for each takes longer than the look itself.
 * Not for tests that store something, change permissions, routes or the clock, or add scripts.
 */
export const test = base.extend<object, { shared: Page; scriptless: Page }>({
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
  page: async ({ shared }, use) => {
    shared.removeAllListeners();
    await shared.setViewportSize({ width: 1280, height: 720 });
    await shared.emulateMedia({ colorScheme: 'light', media: null });
    // An address that differs in its fragment only would not be loaded anew: the page before gets one nobody asks for,
    // which is quicker than an empty page between.
    await shared.evaluate(() => location.protocol !== 'about:' && history.replaceState(null, '', '?vorher'));
    await use(shared);
  },
});
