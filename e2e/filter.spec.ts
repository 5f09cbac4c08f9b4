import { expect } from '@playwright/test';
import { test } from './onlooker.ts';

test('flows are filtered, the choice stays in the address and survives a reload', async ({ page }) => {
  await page.goto('./antragsstrecken/');
  const rows = page.locator('[data-item]:visible');
  const count = page.locator('list-filter [data-count]');
  const all = await rows.count();
  await page.getByRole('checkbox', { name: /Rückkanal/ }).check();
  const withFeature = await rows.count();
  expect(withFeature).toBeGreaterThan(0);
  expect(withFeature).toBeLessThan(all);
  await expect(count).toHaveText(`${withFeature} von ${all} Antragsstrecken`);
  expect(new URL(page.url()).hash).toBe('#v1?merkmal=rueckkanal');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /Rückkanal/ })).toBeChecked();
  await expect(rows).toHaveCount(withFeature);
});

test('nothing found says so and leads back', async ({ page }) => {
  await page.goto('./antragsstrecken/');
  const all = await page.locator('[data-item]').count();
  await page.locator('list-filter').getByRole('searchbox').fill('gibt es nicht');
  await expect(page.getByText('Keine Antragsstrecke passt')).toBeVisible();
  await expect(page.locator('section[data-section]:visible')).toHaveCount(0);
  await page.getByRole('button', { name: 'Alle Antragsstrecken zeigen' }).click();
  await expect(page.locator('[data-item]:visible')).toHaveCount(all);
  expect(new URL(page.url()).hash).toBe('');
});

test('a hostile address does no harm', async ({ page }) => {
  await page.goto('./antragsstrecken/#v1?gruppe=%3Cimg%20onerror%3D1%3E&x=%E0%A4%A&text=%3Cb%3E');
  await expect(page.locator('list-filter').getByRole('searchbox')).toHaveValue('<b>');
  await expect(page.getByText('Keine Antragsstrecke passt')).toBeVisible();
});

test('examples are filtered by Land and flow', async ({ page }) => {
  await page.goto('./beispiele/');
  const all = await page.locator('[data-item]').count();
  await page.getByRole('radio', { name: /Brandenburg/ }).check();
  const inLand = await page.locator('[data-item]:visible').count();
  expect(inLand).toBeLessThan(all);
  await page.getByLabel('Antragsstrecke', { exact: true }).selectOption('niederlassungserlaubnis');
  await expect(page.locator('[data-item]:visible')).not.toHaveCount(inLand);
  await page.reload();
  await expect(page.getByRole('radio', { name: /Brandenburg/ })).toBeChecked();
  await expect(page.getByLabel('Antragsstrecke', { exact: true })).toHaveValue('niederlassungserlaubnis');
});

test('on phones the filter is folded and the list in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./antragsstrecken/');
  await expect(page.getByRole('checkbox', { name: /Rückkanal/ })).toBeHidden();
  const first = await page.locator('[data-item]').first().boundingBox();
  expect(first?.y).toBeLessThan(740);
  await page.getByText('Filtern').click();
  await expect(page.getByRole('checkbox', { name: /Rückkanal/ })).toBeVisible();
});

test('a jump within the page leaves the choice as it is', async ({ page }) => {
  await page.goto('./antragsstrecken/#v1?merkmal=rueckkanal');
  const shown = await page.locator('[data-item]:visible').count();
  await page.locator('a.src').first().click();
  await expect(page.locator('[data-item]:visible')).toHaveCount(shown);
  await expect(page.getByRole('checkbox', { name: /Rückkanal/ })).toBeChecked();
});

test('an emoji at the limit of the search text does no harm', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('./antragsstrecken/');
  await page
    .locator('list-filter')
    .getByRole('searchbox')
    .fill('x'.repeat(199) + '😀');
  await expect(page.getByText('Keine Antragsstrecke passt')).toBeVisible();
  expect(errors).toEqual([]);
});
