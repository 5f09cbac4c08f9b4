import { expect, type Page } from '@playwright/test';
import { test } from './shared-pages.ts';
import { offencesInBothThemes } from './axe.ts';
import {
  dialog,
  explanation,
  filters,
  results,
  search,
  searchPage,
  status,
  suggestions,
} from './search-view.ts';

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

/** Goes on with the tab key until the focus has come round, and tells where it was and whether it could be seen. */
async function walk(page: Page, steps: number) {
  const seen: { name: string; visible: boolean }[] = [];
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab');
    seen.push(
      await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { width, height, top, bottom } = element.getBoundingClientRect();
        const inSight = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
        const ring = getComputedStyle(element).outlineStyle !== 'none';
        const { name, textContent } = element as HTMLInputElement;
        return { name: name || (textContent ?? '').trim().slice(0, 40), visible: inSight && ring };
      }),
    );
  }
  return seen;
}

for (const viewport of sizes)
  test.describe(`at ${viewport.width} px`, () => {
    // Without smooth scrolling a stop is in sight the moment it has the focus.
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test('dialog, empty', async ({ page }) => {
      await page.goto('./leitfaden/einleitung/');
      await page.keyboard.press('Control+k');
      await expect(dialog(page)).toBeVisible();
      expect(await offencesInBothThemes(page)).toEqual([]);
    });

    test('dialog with results, suggestions and explanation', async ({ page }) => {
      await page.goto('./leitfaden/einleitung/');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Fachverfaren');
      await expect(explanation(dialog(page))).toBeVisible();
      await page.keyboard.type(' Ko');
      await expect(suggestions(dialog(page))).toBeVisible();
      expect(await offencesInBothThemes(page)).toEqual([]);
    });

    test('page with results and open filters', async ({ page }) => {
      const panel = await search(page, 'Rückkanal', '&art=projekttermine&neu=1');
      if (await filters(panel).isVisible()) await filters(panel).click();
      await expect(panel.getByLabel('Jahr')).toBeVisible();
      expect(await offencesInBothThemes(page)).toEqual([]);
    });

    test('page without results', async ({ page }) => {
      await search(page, 'Quarkstrudel', '&wortlaut=1');
      expect(await offencesInBothThemes(page)).toEqual([]);
    });

    test('page without network', async ({ page }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto('./suche/?q=Rückkanal');
      await expect(status(searchPage(page))).toContainText('konnte nicht geladen werden');
      expect(await offencesInBothThemes(page)).toEqual([]);
    });

    test('target page with marks', async ({ page }) => {
      await page.goto('./projekttermine/2026-05-07-rueckkanal/#seite-2&markiert=Postweg');
      await expect(page.getByRole('button', { name: 'Markierungen entfernen' })).toBeVisible();
      expect(await offencesInBothThemes(page)).toEqual([]);
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`keyboard walk through the dialog, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto('./leitfaden/einleitung/');
        await page.keyboard.press('Control+k');
        await page.keyboard.type('Rückkanal');
        await expect(results(dialog(page)).first()).toBeVisible();
        const stops = await walk(page, 12);
        expect(stops.filter(({ name, visible }) => name !== '' && !visible)).toEqual([]);
        expect(stops.map(({ name }) => name)).toContain('Schließen');
        expect(stops.some(({ name }) => name.includes('Rückkanal'))).toBe(true);
        await page.keyboard.press('Escape');
        await expect(dialog(page)).toBeHidden();
      });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`keyboard walk through the page, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        const panel = await search(page, 'Rückkanal', '&art=projekttermine');
        await panel.getByRole('textbox').focus();
        const stops = await walk(page, 8);
        expect(stops.filter(({ visible }) => !visible)).toEqual([]);
        expect(stops[0]?.name).toBe('Suchen');
        expect(stops.some(({ name }) => name.includes('Rückkanal'))).toBe(true);
      });
  });

test('nothing is cut off at 320 px and with text twice as large', async ({ page }) => {
  for (const [width, size] of [
    [320, '100%'],
    [640, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    const panel = await search(page, 'Rückkanal', '&art=projekttermine');
    await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
    if (await filters(panel).isVisible()) await filters(panel).click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${width} px ${size}`).toBeLessThanOrEqual(0);
  }
});
