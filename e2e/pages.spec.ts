import { expect } from '@playwright/test';
import { test } from './onlooker.ts';
import { offencesInBothThemes } from './axe.ts';
import { contents } from './contents.ts';
import { layoutShifts, overflow, pageFacts, repeatedTitles, watch, wellFormed } from './page-checks.ts';
import { dist, sitePaths } from './site.ts';
import { templates } from './templates.ts';

const full = process.env.FULL === '1';

for (const path of [...sitePaths(), '/404.html'])
  test(`page ${path}`, async ({ page, scriptless }) => {
    await page.setViewportSize({ width: 1366, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    const faults = watch(page);
    await page.goto(`.${path}`);
    const { canonical, foot, ...facts } = await pageFacts(page);
    expect(facts).toEqual(wellFormed);
    if (path !== '/404.html') expect(new URL(canonical).pathname).toBe(path);
    const report = new URL(
      (await page.getByRole('link', { name: 'Fehler melden' }).getAttribute('href')) ?? '',
    );
    expect(report.protocol).toBe('mailto:');
    expect(foot).toContain(report.pathname);
    expect(report.searchParams.get('body')).toMatch(/Seite: .+\r\nhttp.+\r\nStand: \d{2}\.\d{2}\.\d{4}\r\n/);
    expect(await offencesInBothThemes(page)).toEqual([]);
    expect(faults).toEqual([]);
    expect(await layoutShifts(page)).toEqual([]);
    // Without JavaScript all is there, but for the search, whose page says so.
    if (path.startsWith('/suche/')) return;
    await scriptless.goto(`.${path}`);
    const [scripted, plain] = await Promise.all([contents(page), contents(scriptless)]);
    expect(scripted.texts.filter((text) => !plain.texts.includes(text))).toEqual([]);
    expect(scripted.links.filter((link) => !plain.links.includes(link))).toEqual([]);
  });

for (const path of full ? sitePaths() : templates)
  test(`on a small screen: axe, nothing moves, no sideways scrolling ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`.${path}`);
    // Loaded at this width: scripts may lay out a page otherwise than when the window becomes narrower.
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await offencesInBothThemes(page)).toEqual([]);
    expect(await layoutShifts(page)).toEqual([]);
    for (const width of [768, 320]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await overflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

test('titles are unique', () => expect(repeatedTitles(dist, sitePaths())).toEqual([]));

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
