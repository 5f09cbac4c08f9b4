import { expect } from '@playwright/test';
import { test } from './onlooker.ts';
import { offencesInBothThemes } from './axe.ts';
import { overflow, watch } from './page-checks.ts';
import { sitePaths } from './site.ts';
import { templates } from './templates.ts';

const full = process.env.FULL === '1';

for (const path of [...sitePaths(), '/404.html'])
  test(`page ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    const faults = watch(page);
    await page.goto(`.${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/.+ – .+/);
    expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/\S{3}/);
    if (path !== '/404.html')
      expect(new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').pathname).toBe(
        path,
      );
    await expect(page.locator('.page-foot time')).toHaveText(/^\d{2}\.\d{2}\.\d{4}$/);
    const report = new URL(
      (await page.getByRole('link', { name: 'Fehler melden' }).getAttribute('href')) ?? '',
    );
    expect(report.protocol).toBe('mailto:');
    await expect(page.locator('.page-foot')).toContainText(report.pathname);
    expect(report.searchParams.get('body')).toMatch(/Seite: .+\r\nhttp.+\r\nStand: \d{2}\.\d{2}\.\d{4}\r\n/);
    expect(await offencesInBothThemes(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

for (const path of full ? sitePaths() : templates)
  test(`axe on a small screen ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`.${path}`);
    expect(await offencesInBothThemes(page)).toEqual([]);
  });

for (const path of full ? sitePaths() : templates)
  test(`no sideways scrolling ${path}`, async ({ page }) => {
    for (const width of [320, 768]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`.${path}`);
      expect(await overflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

test('titles are unique', async ({ request }) => {
  const titles = await Promise.all(
    sitePaths().map(async (path) => /<title>([^<]*)/.exec(await (await request.get(`.${path}`)).text())?.[1]),
  );
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('the colour scheme can be chosen and is kept', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: test.info().project.use.baseURL });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const button = page.getByRole('button', { name: /^Darstellung/ });
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
  await expect(page.locator('body')).toHaveCSS('color-scheme', 'dark');
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'light');
  await button.click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.close();
});
