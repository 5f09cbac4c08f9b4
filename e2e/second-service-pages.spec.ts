import { expect } from '@playwright/test';
import { test } from './onlooker.ts';
import { offencesInBothThemes } from './axe.ts';
import { layoutShifts, overflow, pageFacts, repeatedTitles, watch, wellFormed } from './page-checks.ts';
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
        expect(await pageFacts(page), path).toMatchObject(wellFormed);
        expect(await offencesInBothThemes(page), path).toEqual([]);
        expect(await layoutShifts(page), path).toEqual([]);
        for (const width of [768, 320]) {
          await page.setViewportSize({ width, height: 700 });
          expect(await overflow(page), `${path} at ${width} px`).toBeLessThanOrEqual(0);
        }
      });
    expect(faults).toEqual([]);
  });

test('titles of the second service are unique', () => expect(repeatedTitles(dist, paths)).toEqual([]));
