import type { Locator, Page } from '@playwright/test';

/** What a clerk types: one value for each field that must not stay empty. */
export const entries: Record<string, string> = {
  authority: 'Stadt Musterstadt',
  'technical.givenName': 'Erika',
  'technical.familyName': 'Mustermann',
  'technical.email': 'erika.mustermann@musterstadt.example',
  'subject.givenName': 'Max',
  'subject.familyName': 'Beispiel',
  'subject.email': 'max.beispiel@musterstadt.example',
  signature: 'Erika M. aus der Fachstelle\nRathausplatz 1',
};

/** The mail that comes of it, word for word. */
export const body = [
  'Sehr geehrte Damen und Herren,',
  '',
  'hiermit beantrage ich für die Stadt Musterstadt die Nachnutzung des Online-Dienstes.',
  '',
  'Folgende Ansprechpersonen stehen für die Nachnutzung zur Verfügung:',
  '',
  'Technische Ansprechperson: Erika Mustermann, erika.mustermann@musterstadt.example',
  'Fachliche Ansprechperson: Max Beispiel, max.beispiel@musterstadt.example',
  '',
  'Erika M. aus der Fachstelle',
  'Rathausplatz 1',
].join('\n');

export const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Presses and lets go at the place where something was before, as a person does: what moves away is missed. */
export async function pressAt(page: Page, target: Locator) {
  await target.scrollIntoViewIfNeeded();
  const place = await target.boundingBox();
  if (!place) throw new Error('There is nothing to press.');
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await page.mouse.down();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await page.mouse.up();
}

export const said = (page: Page) => page.locator('[data-status]');
export const preview = (page: Page) => page.locator('.mail .body');
export const article = (page: Page) => page.locator('[name=article]:checked');

export async function fill(page: Page, values = entries) {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value);
}

export async function clipboard(page: Page) {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Recipient and subject as the page shows them. */
export async function head(page: Page) {
  const [to, subject] = await page.locator('.mail dd > span').allTextContents();
  return { to, subject };
}

/** Opens a page with a generator and waits for its script, as a reader does who looks before typing. */
export async function openMail(page: Page, path = './email/') {
  await page.goto(path);
  await page.waitForFunction(() => customElements.get('mail-generator') !== undefined);
}
