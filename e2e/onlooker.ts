import { test as base } from './shared-pages.ts';

/**
 * Tests that only look: all tests of a worker share one page, since a new one for each takes longer than the look itself.
 * Not for tests that store something, change permissions, routes or the clock, or add scripts.
 */
export const test = base.extend({
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
