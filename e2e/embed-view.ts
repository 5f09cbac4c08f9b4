import type { Page } from '@playwright/test';
import { press } from './mail-form.ts';

export const code = (page: Page) => page.locator('[data-blocks] .block');
export const field = (page: Page, name: string) => page.locator(`embed-workshop [name="${name}"]`);
export const flow = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
export const findings = (page: Page) => page.locator('[data-findings] > li');

/** A configuration in the address: one flow, a town in the right Land. */
export const configured = './einbindung/#v1?auswahl=erwerbstaetigkeit&land=BY&art=gemeinde&ags=09188139';

/** Has a page checked. */
export async function check(page: Page, html: string) {
  await page.getByLabel('Quelltext der Seite').fill(html);
  await press(page, 'Seite prüfen');
}

/** A page with a flow of another Land and a misspelt element. */
export const faultyPage = [
  '<html><body>',
  '<script src="https://a.example/x.js"></script>',
  '<at-erwerbstaetigkeit ags="12061000">',
  '<at-ausbldung ags="09188139"></at-ausbldung>',
  '</body></html>',
].join('\n');
