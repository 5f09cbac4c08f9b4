import { expect, type Page, type Route } from '@playwright/test';
import { test } from './shared-pages.ts';
import { dialog, headerField, results, search, searchPage, status } from './search-view.ts';

/** Lets each download of the index fail. */
const breakIndex = (page: Page) => page.route('**/pagefind/**', (route) => route.abort());

test('a failed download says so and can be tried again', async ({ page }) => {
  await breakIndex(page);
  await page.goto('./');
  await headerField(page).fill('Rückkanal');
  await expect(status(dialog(page))).toHaveText('Die Suche konnte nicht geladen werden.');
  await page.unroute('**/pagefind/**');
  await dialog(page).getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(status(dialog(page))).toHaveText(/^\d+ Treffer/);
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
});

test('a network cut in the middle is not mistaken for nothing found', async ({ page }) => {
  const panel = await search(page, 'Rückkanal');
  await expect(results(panel).first()).toBeVisible();
  await breakIndex(page);
  await panel.getByRole('textbox').fill('Postweg');
  await expect(status(panel)).toHaveText('Die Suche konnte nicht geladen werden.');
  await expect(panel.getByText('steht hier nichts')).toBeHidden();
  await page.unroute('**/pagefind/**');
  await panel.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(status(panel)).toHaveText(/^\d+ Treffer/);
});

test('a slow network says so, offers a new start and goes on all the same', async ({ page }) => {
  await page.clock.install();
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./suche/?q=Rückkanal');
  const panel = searchPage(page);
  await expect(status(panel)).toHaveText('Die Suche wird geladen …');
  await page.clock.runFor(6000);
  await expect(status(panel)).toHaveText('Das dauert länger als sonst.');
  await expect(panel.getByRole('button', { name: 'Noch einmal laden' })).toBeVisible();
  goOn();
  await expect(status(panel)).toHaveText(/^\d+ Treffer/);
  await expect(panel.getByRole('button', { name: 'Noch einmal laden' })).toBeHidden();
});

test('a new start does not wait for what hangs', async ({ page }) => {
  await page.clock.install();
  const hanging: Route[] = [];
  // The page itself asks for the worker; what a worker asks for as it starts is not always caught.
  await page.route('**/search-worker-*.js', async (route) => {
    if (hanging.length > 0) await route.continue();
    else hanging.push(route);
  });
  await page.goto('./suche/?q=Rückkanal');
  const panel = searchPage(page);
  await expect(status(panel)).toHaveText('Die Suche wird geladen …');
  await expect.poll(() => hanging).toHaveLength(1);
  await page.clock.runFor(6000);
  await panel.getByRole('button', { name: 'Noch einmal laden' }).click();
  await expect(status(panel)).toHaveText(/^\d+ Treffer/);
  await hanging[0]?.abort();
});

test('a dialog whose rest does not come says so, and is whole with the next opening', async ({ page }) => {
  await page.route('**/suche/dialog/', (route) => route.abort());
  await page.goto('./');
  await headerField(page).fill('Rückkanal');
  await expect(status(dialog(page))).toContainText('Die Suche ließ sich nicht laden.');
  await page.keyboard.press('Escape');
  await page.unroute('**/suche/dialog/');
  await headerField(page).fill('Postweg');
  await expect(status(dialog(page))).toHaveText(/^\d+ Treffer/);
});
