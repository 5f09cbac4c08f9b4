import { expect } from '@playwright/test';
import { test } from './onlooker.ts';
import { offencesInBothThemes } from './axe.ts';
import { overflow, repeatedTitles, watch } from './page-checks.ts';
import { sitePaths, variants } from './site.ts';

const { dist, port } = variants.secondService;
const origin = `http://localhost:${port}`;
const paths = [...sitePaths(dist), '/404.html'];
const size = 8;

for (let start = 0; start < paths.length; start += size)
  test(`pages of the second service from ${paths[start]}`, async ({ page }) => {
    const faults = watch(page);
    for (const path of paths.slice(start, start + size))
      await test.step(path, async () => {
        await page.setViewportSize({ width: 1366, height: 800 });
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(origin + path);
        await expect(page.locator('html')).toHaveAttribute('lang', 'de');
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page).toHaveTitle(/.+ – .+/);
        expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/\S{3}/);
        await expect(page.locator('.page-foot time')).toHaveText(/^\d{2}\.\d{2}\.\d{4}$/);
        expect(await offencesInBothThemes(page), path).toEqual([]);
        for (const width of [768, 320]) {
          await page.setViewportSize({ width, height: 700 });
          expect(await overflow(page), `${path} at ${width} px`).toBeLessThanOrEqual(0);
        }
      });
    expect(faults).toEqual([]);
  });

test('titles of the second service are unique', () => expect(repeatedTitles(dist, paths)).toEqual([]));
