import { expect, type Page } from '@playwright/test';
import { test } from './shared-pages.ts';
import { dialog, results, search } from './search-view.ts';

const minutes = './projekttermine/2026-05-07-rueckkanal/';

/** The words the page shows as marked. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const painted = CSS.highlights?.get('searched-words') ?? [];
    const wrapped = [...document.querySelectorAll('mark.searched-words')].map((mark) => mark.textContent);
    return [...[...painted].map(String), ...wrapped];
  });

const bar = (page: Page) => page.getByRole('status').filter({ hasText: /Stellen? markiert/ });
const remove = (page: Page) => page.getByRole('button', { name: 'Markierungen entfernen' });

// The second word is torn at the end of a line in the file.
for (const word of ['Postweg', 'Kommunikationswege'])
  test(`a word of a PDF is found on its page and marked there: ${word}`, async ({ page }) => {
    const hit = results(await search(page, word)).filter({ hasText: 'PDF-Seite 2' });
    await expect(hit).toContainText('Projekttermin 07.05.2026 · PDF-Seite 2 · Muster');
    await expect(hit.locator('mark')).toHaveText(word);
    await hit.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/projekttermine\/2026-05-07-rueckkanal\/#seite-2$/);
    await expect(page.getByRole('heading', { name: 'Seite 2', exact: true })).toBeInViewport();
    await expect(bar(page)).toHaveText('1 Stelle markiert');
    expect(await marked(page)).toEqual([word]);
  });

test('the marks can be taken away, and the focus stays at the passage', async ({ page }) => {
  await page.goto(`${minutes}#seite-2&markiert=Nachrichten,Postweg`);
  await expect(bar(page)).toBeVisible();
  expect(await marked(page)).toContain('Postweg');
  await page.keyboard.press('Tab');
  await expect(remove(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toBeHidden();
  expect(await marked(page)).toEqual([]);
  await expect(page.getByRole('heading', { name: 'Seite 2', exact: true })).toBeFocused();
});

test('a passage far below its heading, and one that is folded, come into sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const panel = await search(page, 'Sammelpostfach');
  const hit = results(panel)
    .getByRole('link', { name: /Fragen zu diesem Kapitel|Häufige Fragen/ })
    .first();
  await hit.click();
  await expect(bar(page)).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...(CSS.highlights.get('searched-words') ?? [])].some((range) => {
          const { top, bottom, height } = (range as Range).getBoundingClientRect();
          return height > 0 && top >= 0 && bottom <= innerHeight;
        }),
      ),
    )
    .toBe(true);
});

test('a hit on the same page is marked too', async ({ page }) => {
  await page.goto('./leitfaden/rueckkanal/');
  await page.keyboard.press('/');
  await page.keyboard.type('Rückkanal');
  await results(dialog(page)).getByRole('link', { name: 'Das ist zu tun' }).first().click();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/\/leitfaden\/rueckkanal\/#das-ist-zu-tun$/);
  await expect(bar(page)).toBeVisible();
  expect(await marked(page)).toContain('Rückkanal');
});

test('what is copied from a hit is the plain anchor', async ({ page }) => {
  const link = results(await search(page, 'Postweg'))
    .getByRole('link')
    .first();
  await expect(link).toHaveAttribute('href', /\/2026-05-07-rueckkanal\/#seite-2$/);
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    link.click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(link).toHaveAttribute('href', /\/2026-05-07-rueckkanal\/#seite-2$/);
  await expect(bar(tab)).toHaveText('1 Stelle markiert');
});

test('a browser that cannot paint marks gets them as elements, and its text back', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
  await page.goto(`${minutes}#seite-2&markiert=Postweg`);
  const mark = page.getByRole('main').locator('mark');
  await expect(mark).toHaveText('Postweg');
  const paragraph = page.getByText('zum Beispiel den Postweg.');
  await expect(paragraph.locator('mark')).toHaveText('Postweg');
  await remove(page).click();
  await expect(mark).toHaveCount(0);
  expect(await paragraph.evaluate(({ childNodes }) => childNodes.length)).toBe(1);
});

test('marks are not printed', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
  await page.goto(`${minutes}#seite-2&markiert=Postweg`);
  await expect(bar(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(remove(page)).toBeHidden();
  await expect(page.getByRole('main').locator('mark')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

for (const fragment of [
  '#seite-2&markiert=%E0%A4%A',
  '#seite-2&markiert=Quarkstrudel',
  '#seite-2&markiert=%3Cb%3E',
])
  test(`an address with nothing to mark leads to its place: ${fragment}`, async ({ page }) => {
    await page.goto(minutes + fragment);
    await expect(page).toHaveURL(/#seite-2$/);
    await expect(page.getByRole('heading', { name: 'Seite 2', exact: true })).toBeInViewport();
    await expect(bar(page)).toBeHidden();
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the anchor of a hit leads to its place', async ({ page }) => {
    await page.goto(`${minutes}#seite-2`);
    await expect(page.getByRole('heading', { name: 'Seite 2', exact: true })).toBeInViewport();
  });
});
