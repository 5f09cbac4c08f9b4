import { expect } from '@playwright/test';
import { test } from './shared-pages.ts';

test('without JavaScript the whole list shows and no dead control stands beside it', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: test.info().project.use.baseURL,
  });
  const page = await context.newPage();
  await page.goto('./antragsstrecken/');
  await expect(page.locator('[data-item]').first()).toBeVisible();
  await expect(page.locator('list-filter form')).toBeHidden();
  await expect(page.getByRole('button', { name: /^Darstellung/ })).toBeHidden();
  await context.close();
});
