import { expect, test, type Page } from '@playwright/test';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Suche' });
const headerField = (page: Page) => page.getByRole('banner').getByRole('searchbox');
const results = (page: Page) => page.locator('[data-results] > li');

/** What the browser complained about, and the files of the index it asked for. */
function watch(page: Page) {
  const complaints: string[] = [];
  const indexFiles: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => request.url().includes('/pagefind/') && indexFiles.push(request.url()));
  return { complaints, indexFiles };
}

/** Lets each download of the index fail. */
const breakIndex = (page: Page) => page.route('**/pagefind/**', (route) => route.abort());

test('writing in the header opens the results, a hit opens its section', async ({ page }) => {
  const { complaints, indexFiles } = watch(page);
  await page.goto('./leitfaden/einleitung/');
  await page.waitForLoadState('networkidle');
  expect(indexFiles).toEqual([]);

  await headerField(page).pressSequentially('DVDV-Eintrag');
  const field = dialog(page).getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('DVDV-Eintrag');
  const hit = dialog(page).getByRole('link', { name: 'Der DVDV-Eintrag' }).first();
  await hit.click();

  await expect(page).toHaveURL(/\/leitfaden\/fachverfahren-anbinden\/#\S+$/);
  await expect(page.getByRole('heading', { name: 'Der DVDV-Eintrag' })).toBeInViewport();
  expect(complaints).toEqual([]);
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
  const links = dialog(page).getByRole('listitem').getByRole('link');
  await expect(dialog(page).locator('mark').first()).toBeVisible();

  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(skip).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.press('ArrowDown');
  const target = await links.nth(0).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${target}$`));
});

test('slash is a character where text is written, and can be switched off', async ({ page }) => {
  await page.goto('./suche/');
  await page.getByRole('textbox').fill('Kapitel 1');
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox')).toHaveValue('Kapitel 1/');
  await expect(dialog(page)).toBeHidden();

  await page.goto('./leitfaden/einleitung/');
  await page.keyboard.press('/');
  await dialog(page).getByRole('checkbox').uncheck();
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
  await expect(results(page).first()).toContainText('Antragsstrecke');
});

test('a linked search shows its results, tells their number and keeps filter and words in the address', async ({
  page,
}) => {
  const { complaints } = watch(page);
  await page.goto('./suche/?q=Rückkanal');
  const status = page.locator('search-page').getByRole('status');
  await expect(status).toHaveText(/^\d+ Treffer$/);
  await expect(results(page).first().getByRole('link').first()).toHaveAttribute(
    'href',
    /\/leitfaden\/rueckkanal\/$/,
  );
  await expect(page).toHaveTitle(/^Rückkanal – Suche/);

  await page.getByRole('radio', { name: /^Antragsstrecken/ }).check();
  await expect(status).toHaveText(/^\d+ Treffer in „Antragsstrecken“$/);
  await expect(page).toHaveURL(/&art=antragsstrecken$/);
  for (const kind of await results(page).locator('.tag').allTextContents())
    expect(kind).toBe('Antragsstrecke');

  await page.getByRole('textbox').fill('BundID');
  await expect(page).toHaveURL(/\?q=BundID&art=antragsstrecken$/);
  expect(complaints).toEqual([]);
});

test('long lists come in steps and the focus goes on with them', async ({ page }) => {
  await page.goto('./suche/?q=Antragsstrecke');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: /^Weitere Treffer zeigen/ }).click();
  await expect(results(page).nth(10).getByRole('link').first()).toBeFocused();
});

test('nothing found: what to try and whom to ask', async ({ page }) => {
  await page.goto('./suche/?q=Quarkstrudel&art=beispiele');
  const search = page.locator('search-page');
  await expect(search.getByRole('status')).toHaveText('Keine Treffer in „Beispiele“');
  await expect(search).toContainText('Zu „Quarkstrudel“ steht hier nichts.');
  const mail = search.getByRole('link', { name: 'E-Mail mit dieser Frage schreiben' });
  await expect(mail).toHaveAttribute('href', /^mailto:\S+@\S+\?subject=\S*Quarkstrudel/);
  await expect(search.getByRole('link', { name: 'Nachnutzung anmelden' })).toBeVisible();

  await search.getByRole('button', { name: 'In allen Bereichen suchen' }).click();
  await expect(search.getByRole('status')).toHaveText('Keine Treffer');
  await expect(search.getByRole('textbox')).toBeFocused();
});

test('a failed download says so and can be tried again', async ({ page }) => {
  await breakIndex(page);
  await page.goto('./');
  await headerField(page).fill('Rückkanal');
  await expect(dialog(page).getByRole('status')).toHaveText('Die Suche konnte nicht geladen werden.');
  await page.unroute('**/pagefind/**');
  await dialog(page).getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ Treffer$/);
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
});

test('a lost network is not mistaken for nothing found', async ({ page }) => {
  await page.goto('./suche/?q=Rückkanal');
  await expect(results(page).first()).toBeVisible();
  await breakIndex(page);
  await page.getByRole('textbox').fill('Quarkstrudel');
  await expect(page.locator('search-page').getByRole('status')).toHaveText(
    'Die Suche konnte nicht geladen werden.',
  );
});

// The second word is torn at the end of a line in the file.
for (const word of ['Postweg', 'Kommunikationswege'])
  test(`a word of a PDF is found on its page: ${word}`, async ({ page }) => {
    await page.goto(`./suche/?q=${word}`);
    const hit = results(page).filter({ hasText: 'PDF-Seite 2' });
    await expect(hit).toContainText('Projekttermin 07.05.2026 · PDF-Seite 2 · Muster');
    await expect(hit.locator('mark')).toHaveText(word);
    await hit.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/projekttermine\/2026-05-07-rueckkanal\/#seite-2$/);
    await expect(page.getByRole('heading', { name: 'Seite 2', exact: true })).toBeInViewport();
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
