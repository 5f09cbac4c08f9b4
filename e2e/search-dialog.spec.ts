import { expect } from '@playwright/test';
import { test } from './shared-pages.ts';
import { dialog, headerField, results, searchPage, status, suggestions, watch } from './search-view.ts';
import { variants } from './site.ts';

test('writing in the header opens the results, a hit opens its section', async ({ page }) => {
  const { complaints, indexFiles } = watch(page);
  await page.goto('./leitfaden/einleitung/');
  await page.waitForLoadState('networkidle');
  expect(indexFiles).toEqual([]);

  await headerField(page).pressSequentially('DVDV-Eintrag');
  const field = dialog(page).getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('DVDV-Eintrag');
  await results(dialog(page)).getByRole('link', { name: 'Der DVDV-Eintrag' }).first().click();

  await expect(page).toHaveURL(/\/leitfaden\/fachverfahren-anbinden\/#\S+$/);
  await expect(page.getByRole('heading', { name: 'Der DVDV-Eintrag' })).toBeInViewport();
  expect(complaints).toEqual([]);
});

test('nothing of the search is loaded by opening it, only by asking', async ({ page }) => {
  const { indexFiles } = watch(page);
  await page.goto('./');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(indexFiles).toEqual([]);
});

test('the empty field shows where to begin: first chapters, overviews', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  for (const name of ['Erste Schritte', 'Übersichten'])
    await expect(dialog(page).getByRole('heading', { name })).toBeVisible();
  await expect(dialog(page).getByRole('link', { name: '1 Nachnutzung anmelden' })).toBeVisible();

  await page.keyboard.type('Rückkanal');
  await expect(results(dialog(page)).first()).toBeVisible();
  await expect(dialog(page).getByRole('heading', { name: 'Erste Schritte' })).toBeHidden();
  await dialog(page).getByRole('textbox').fill('');
  await expect(dialog(page).getByRole('heading', { name: 'Erste Schritte' })).toBeVisible();
  await expect(results(dialog(page))).toHaveCount(0);
});

test('the empty field offers the newest minutes, and no samples', async ({ page }) => {
  const minutes = dialog(page).getByRole('heading', { name: 'Neueste Protokolle' });
  await page.goto('./');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
  await expect(minutes).toHaveCount(0);
  await page.goto(`http://localhost:${variants.secondService.port}/`);
  await page.keyboard.press('/');
  await expect(minutes).toBeVisible();
});

test('keys: slash opens, arrows choose, Esc closes and gives the focus back', async ({ page }) => {
  await page.goto('./leitfaden/einleitung/');
  const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
  await skip.focus();
  await page.keyboard.press('/');
  const field = dialog(page).getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.type('Rückkanal');
  const links = results(dialog(page)).getByRole('link');
  await expect(dialog(page).locator('mark').first()).toBeVisible();

  if (await suggestions(dialog(page)).isVisible()) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(skip).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/suche\/\?q=R%C3%BCckkanal$/);
});

test('slash is a character where text is written, and can be switched off', async ({ page }) => {
  await page.goto('./suche/');
  await page.getByRole('textbox').fill('Kapitel 1');
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox')).toHaveValue('Kapitel 1/');
  await expect(dialog(page)).toBeHidden();

  await page.goto('./leitfaden/einleitung/');
  await page.keyboard.press('/');
  await dialog(page)
    .getByRole('checkbox', { name: /Taste \// })
    .uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeVisible();
});

test('Enter in the field leads to the search page with the same question', async ({ page }) => {
  await page.goto('./');
  await headerField(page).pressSequentially('Rückkanal');
  await dialog(page)
    .getByRole('radio', { name: /^Antragsstrecken/ })
    .check();
  await dialog(page).getByRole('textbox').press('Enter');
  await expect(page).toHaveURL(/\/suche\/\?q=R%C3%BCckkanal&art=antragsstrecken$/);
  await expect(page.getByRole('radio', { name: /^Antragsstrecken/ })).toBeChecked();
  await expect(results(searchPage(page)).first()).toContainText('Antragsstrecke');
});

test('a screen reader hears how many were found', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  const live = status(dialog(page));
  await expect(live).toBeEmpty();
  await page.keyboard.type('Rückkanal');
  await expect(live).toContainText(/^\d+ Treffer/);
});
