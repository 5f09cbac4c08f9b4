import { expect, type Page } from '@playwright/test';
import { test } from './shared-pages.ts';

/** Text at 200 %: a larger size chosen in the browser, and one set by the reader's own style. */
const enlarge: Record<string, (page: Page) => Promise<unknown>> = {
  'browser setting': async (page) =>
    (await page.context().newCDPSession(page)).send('Page.setFontSizes', {
      fontSizes: { standard: 32, fixed: 26 },
    }),
  'own style': (page) =>
    page.addInitScript(() => {
      const large = new CSSStyleSheet();
      large.replaceSync(':root { font-size: 200% !important }');
      document.adoptedStyleSheets.push(large);
    }),
};

/** One line of the header at 200 %, and the name over the tools on the smallest screens. */
const heights: [width: number, most: number][] = [
  [1366, 140],
  [640, 140],
  [360, 200],
  [320, 200],
];

for (const [name, apply] of Object.entries(enlarge))
  for (const [width, most] of heights)
    test(`text at 200 % by ${name}, ${width} px: the header stays low and loses nothing`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 768 });
      await apply(page);
      await page.goto('./leitfaden/basisdaten-hinterlegen/');
      const header = page.getByRole('banner');
      expect((await header.boundingBox())?.height).toBeLessThanOrEqual(most);
      const outside = () =>
        header.locator('.wrap').evaluate((line) => line.scrollWidth - document.documentElement.clientWidth);
      expect(await outside()).toBeLessThanOrEqual(0);
      await expect(header.getByRole('link', { name: /Aufenthalt/ })).toBeInViewport({ ratio: 1 });
      await expect(header.locator('.find, .find-link').locator('visible=true')).toBeInViewport({ ratio: 1 });
      await header.locator('.menu > summary').click();
      await expect(header.getByRole('navigation', { name: 'Menü' }).getByRole('link')).toHaveCount(5);
      for (const link of await header.getByRole('navigation', { name: 'Menü' }).getByRole('link').all())
        await expect(link).toBeVisible();
      expect(await outside()).toBeLessThanOrEqual(0);
    });
