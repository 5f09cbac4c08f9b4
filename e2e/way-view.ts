import type { Page } from '@playwright/test';

export const place = './mein-weg/';
/** A whole profile in the address. */
export const profile = '#v1?land=NW&fachverfahren=auso&rolle=fachlich';

export const task = (page: Page, id: string) => page.locator(`[data-task="${id}"]`);
export const tick = (page: Page, title: string) => page.getByRole('checkbox', { name: title });
export const stop = (page: Page, id: string) => page.locator(`[data-stop="${id}"]`);
export const keep = (page: Page) => page.getByLabel('Auf diesem Gerät merken');
export const stored = (page: Page) => page.evaluate(() => localStorage.getItem('mein-weg'));
