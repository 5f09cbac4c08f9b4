import { expect } from '@playwright/test';
import { test } from './shared-pages.ts';
import { headerField, results, search, searchPage, status, watch } from './search-view.ts';

test('a linked search shows its results, tells their number and keeps the question in the address', async ({
  page,
}) => {
  const { complaints } = watch(page);
  const panel = await search(page, 'Rückkanal');
  await expect(status(panel)).toHaveText(/^\d+ Treffer$/);
  await expect(results(panel).first().getByRole('link').first()).toHaveAttribute(
    'href',
    /\/leitfaden\/rueckkanal\/$/,
  );
  await expect(page).toHaveTitle(/^Rückkanal – Suche/);

  await panel.getByRole('radio', { name: /^Antragsstrecken/ }).check();
  await expect(status(panel)).toHaveText(/^\d+ Treffer in „Antragsstrecken“$/);
  await expect(page).toHaveURL(/&art=antragsstrecken$/);

  await panel.getByRole('textbox').fill('BundID');
  await expect(page).toHaveURL(/\?q=BundID&art=antragsstrecken$/);
  expect(complaints).toEqual([]);
});

test('a shared link brings back words, filters, order and wording', async ({ page }) => {
  const shared = './suche/?q=R%C3%BCckkanal&art=projekttermine&jahr=2026&neu=1&wortlaut=1';
  await page.goto(shared);
  const panel = searchPage(page);
  await expect(status(panel)).toHaveText(/Treffer in „Projekttermine“ 2026$/);
  await expect(panel.getByRole('textbox')).toHaveValue('Rückkanal');
  await expect(panel.getByRole('radio', { name: /^Projekttermine/ })).toBeChecked();
  await expect(panel.getByLabel('Jahr')).toHaveValue('2026');
  await expect(panel.getByRole('checkbox', { name: 'Neueste zuerst' })).toBeChecked();
  await expect(panel).toContainText('Gesucht wurde genau „Rückkanal“.');
  expect(new URL(page.url()).search).toBe(new URL(shared, page.url()).search);
});

test('the way back from a hit leads to the same results', async ({ page }) => {
  const panel = await search(page, 'Rückkanal', '&art=projekttermine');
  const shown = await results(panel).count();
  await results(panel).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/projekttermine\/\d/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=R%C3%BCckkanal&art=projekttermine$/);
  await expect(results(panel)).toHaveCount(shown);
});

test('long lists come in steps and the focus goes on with them', async ({ page }) => {
  const panel = await search(page, 'Antragsstrecke');
  await expect(results(panel)).toHaveCount(10);
  await page.getByRole('button', { name: /^Weitere Treffer zeigen/ }).click();
  await expect(results(panel).nth(10).getByRole('link').first()).toBeFocused();
});

test('nothing found: what to try, where else to look and whom to ask', async ({ page }) => {
  const panel = await search(page, 'Quarkstrudel', '&art=beispiele');
  await expect(status(panel)).toHaveText('Keine Treffer in „Beispiele“');
  await expect(panel).toContainText('Zu „Quarkstrudel“ steht hier nichts.');
  const mail = panel.getByRole('link', { name: 'E-Mail mit dieser Frage schreiben' });
  await expect(mail).toHaveAttribute('href', /^mailto:\S+@\S+\?subject=\S*Quarkstrudel/);
  await expect(panel.getByRole('link', { name: 'Nachnutzung anmelden' })).toBeVisible();

  await panel.getByRole('button', { name: 'In allen Bereichen suchen' }).click();
  await expect(status(panel)).toHaveText('Keine Treffer');
  await expect(panel.getByRole('textbox')).toBeFocused();
});

test('a hostile address does no harm', async ({ page }) => {
  const { complaints } = watch(page);
  const panel = await search(page, '<img src=x onerror=alert(1)>', '&art=%3Cb%3E&jahr=abcd&neu=x');
  await expect(panel.getByRole('textbox')).toHaveValue('<img src=x onerror=alert(1)>');
  await expect(panel.locator('img')).toHaveCount(0);
  await expect(panel.locator('[name=art][value=""]')).toBeChecked();
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the header leads to a page that says what does not work and shows other ways', async ({ page }) => {
    await page.goto('./');
    await headerField(page).fill('Rückkanal');
    await headerField(page).press('Enter');
    await expect(page).toHaveURL(/\/suche\/\?q=R%C3%BCckkanal$/);
    await expect(page.getByText('Die Suche braucht JavaScript.')).toBeVisible();
    const main = page.getByRole('main');
    for (const name of ['1 Nachnutzung anmelden', 'Antragsstrecken', 'Projekttermine'])
      await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
  });
});
