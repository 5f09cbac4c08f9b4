import { expect, type Page } from '@playwright/test';
import { test } from './shared-pages.ts';

/** Holds the scripts of a page back, as a slow line does, until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** What a reader answers before the scripts run, and what the address says of it once they do. */
const answers: [path: string, answer: (page: Page) => Promise<unknown>, address: RegExp][] = [
  [
    'mein-weg/',
    (page) => page.getByLabel('Land', { exact: true }).selectOption({ label: 'Hessen' }),
    /#v1\?land=HE$/,
  ],
  ['beispiele/', (page) => page.getByRole('radio', { name: 'BY' }).check(), /#v1\?land=BY$/],
  ['einbindung/', (page) => page.locator('input[name=ags]').fill('06411000'), /ags=06411000/],
];

for (const [path, answer, address] of answers)
  test(`an answer given before the script runs is kept: ${path}`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(`./${path}`, { waitUntil: 'commit' });
    await answer(page);
    release();
    await expect(page).toHaveURL(address);
  });

test('a task ticked before the script runs stays ticked and counts', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('./mein-weg/', { waitUntil: 'commit' });
  const first = page.locator('[data-task] input').first();
  await first.check();
  release();
  await expect(page.locator('[data-stop-count]').first()).toContainText('1 von');
  await expect(first).toBeChecked();
});

test('Mein Weg comes as its script draws it for whoever has answered nothing', async ({ page }) => {
  await page.goto('./mein-weg/', { waitUntil: 'networkidle' });
  const drawn = () =>
    page.locator('my-way').evaluate((way) =>
      [...way.querySelectorAll('*:not([data-said])')].map((element) => {
        const own = [...element.childNodes].filter((node) => node instanceof Text);
        const text = own.map((node) => node.textContent?.trim()).join(' ');
        const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
        return `${element.tagName} ${attributes.join(' ')} ${text.replace(/\s+/g, ' ').trim()}`;
      }),
    );
  const delivered = await drawn();
  const land = page.getByLabel('Land', { exact: true });
  await land.selectOption({ label: 'Hessen' });
  expect(await drawn()).not.toEqual(delivered);
  await land.selectOption({ index: 0 });
  expect(await drawn()).toEqual(delivered);
});
