import { expect, type Page } from '@playwright/test';
import { test } from './shared-pages.ts';
import { dialog, results, suggestions } from './search-view.ts';

/** Opens the dialog and types; the first suggestions come with the first answer. */
async function type(page: Page, text: string) {
  await page.goto('./leitfaden/einleitung/');
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await expect(suggestions(dialog(page)).getByRole('listitem').first()).toBeVisible();
  return suggestions(dialog(page));
}

test('words of the guide are offered while typing, without taking the focus', async ({ page }) => {
  const list = await type(page, 'Postw');
  await expect(list.getByRole('button', { name: 'Postweg', exact: true })).toBeVisible();
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await expect(dialog(page).getByRole('status')).toContainText(/Vorschläge: \d/);
});

test('arrows lead to the suggestions, Enter takes one over and the field keeps the focus', async ({
  page,
}) => {
  const list = await type(page, 'Kosten pro');
  const field = dialog(page).getByRole('textbox');
  const words = list.getByRole('button');
  await page.keyboard.press('ArrowDown');
  await expect(words.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(words.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(words.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(dialog(page)).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await expect(dialog(page)).toBeVisible();

  await page.keyboard.press('ArrowDown');
  const word = await words.first().textContent();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(word ?? '');
  await expect(list).toBeHidden();
});

test('a letter typed on a suggestion goes on in the field', async ({ page }) => {
  await type(page, 'Niederlass');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('ung');
  await expect(dialog(page).getByRole('textbox')).toHaveValue('Niederlassung');
});

test('a title leads to its page', async ({ page }) => {
  const list = await type(page, 'Häufige Fr');
  await list.getByRole('link', { name: 'Häufige Fragen' }).click();
  await expect(page).toHaveURL(/\/leitfaden\/haeufige-fragen\/$/);
});
