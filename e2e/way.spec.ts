import { expect } from '@playwright/test';
import { test } from './shared-pages.ts';
import { variants } from './site.ts';
import { place, profile, task, tick, stop, stored } from './way-view.ts';

test('by keyboard through the questions to the first ticks', async ({ page }) => {
  await page.goto(place);
  await expect(page.locator('[data-sum]')).toHaveText('22 Aufgaben für Sie, 9 je nach Antwort.');
  await page.getByLabel('Land', { exact: true }).focus();
  for (const key of ['N', 'o', 'r', 'Tab', 'A', 'U', 'Tab', 'F', 'Tab', 'Enter'])
    await page.keyboard.press(key);
  await expect.poll(() => new URL(page.url()).hash).toBe(profile);
  await expect(page.locator('[data-said]')).toHaveText(
    '15 Aufgaben für Sie, 3 je nach Antwort, 10 nur für andere Rollen. 3 entfallen.',
  );
  await page.keyboard.press('Tab');
  await expect(page.locator('input[name=angemeldet]:checked')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => new URL(page.url()).hash).toBe(`${profile}&angemeldet=nein`);
  await expect(page.getByText('Die Rollout-Mail kommt erst nach der Anmeldung.')).toBeVisible();
  await expect(page.getByText('gilt nicht in: Nordrhein-Westfalen')).toBeVisible();
  await expect(task(page, 'dvdv-eintrag').getByText('freiwillig')).toBeAttached();
  await expect(task(page, 'self-service-ticket').locator('[data-after]')).toHaveText(
    'Erst nach: Einzelabruf unterschreiben und an d-NRW senden (Leitung)',
    { useInnerText: true },
  );
  await expect(task(page, 'einzelabruf')).toBeHidden();
  await page.locator('[data-station=interesse] summary').press('Enter');
  await expect(task(page, 'einzelabruf')).toBeVisible();
  await expect(
    page.locator('.way-facts').getByText('Einzelabruf unterschreiben und an d-NRW senden'),
  ).toBeVisible();
  await expect(page.locator('.way-facts').getByRole('heading', { name: 'AUSO' })).toBeVisible();

  await expect(stop(page, 'interesse')).toContainText('0 von 4 erledigt');
  await expect(stop(page, 'interesse').getByRole('link')).toHaveAttribute('aria-current', 'step');
  await page.locator('[data-next-link]').press('Enter');
  await expect(task(page, 'checkliste-und-video')).toBeFocused();
  await expect.poll(() => new URL(page.url()).hash).toBe(`${profile}&angemeldet=nein`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(tick(page, 'Checkliste lesen und Erklärvideo ansehen')).toBeChecked();
  await expect(stop(page, 'interesse')).toContainText('1 von 4 erledigt');
  await expect(page.locator('[data-said]')).toHaveText('Interesse melden: 1 von 4 erledigt.');
  await expect(page.locator('[data-next-link]')).toHaveText('Antragsstrecken und Beispiele ansehen');
  await expect(task(page, 'antragsstrecken-ansehen').getByText('Als Nächstes')).toBeVisible();
  expect(await stored(page)).toBeNull();
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

for (const [hash, message, land] of [
  ['#v1?land=ZZ&rolle=web', 'Die Adresse nennt „ZZ“.', ''],
  ['#v1?land=BY&fachverfahren=%3Cimg%20src%3Dx%20onerror%3D1%3E', '„<img src=x onerror=1>“', 'BY'],
  ['#v1?land=%E0%A4%A', 'nicht lesbar', ''],
  ['#v2?land=BY', 'nicht lesbar', ''],
  [`#v1?land=${'BY,'.repeat(900)}`, 'nicht lesbar', ''],
  ['#land', '', ''],
] as const)
  test(`hand-edited address ${hash.slice(0, 30)}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message: text }) => faults.push(text));
    await page.goto(place + hash);
    await expect(page.locator('[data-lost]')).toContainText(message);
    await expect(page.getByLabel('Land', { exact: true })).toHaveValue(land);
    await expect(page.locator('my-way img')).toHaveCount(0);
    await expect(page.locator('[data-sum]')).toContainText('Aufgaben für Sie');
    expect(faults).toEqual([]);
  });

test('without JavaScript: all tasks, all Länder, nothing dead', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: test.info().project.use.baseURL,
  });
  const page = await context.newPage();
  await page.goto(place);
  await expect(page.locator('[data-task]:visible')).toHaveCount(31);
  await expect(task(page, 'einzelabruf').getByText('nur in: Nordrhein-Westfalen')).toBeVisible();
  for (const dead of [page.locator('main select'), page.locator('main button'), page.locator('.tick')])
    await expect(dead.locator('visible=true')).toHaveCount(0);
  await page.goto(`${place}entscheidungsvorlage/`);
  await expect(page.locator('tr[data-land]:visible')).toHaveCount(16);
  await expect(page.locator('main select')).toBeHidden();
  await context.close();
});

test('the second service asks its own questions', async ({ page }) => {
  await page.goto(`http://localhost:${variants.secondService.port}/mein-weg/`);
  await page.getByLabel('Fachverfahren', { exact: true }).selectOption('Hundeamt 7');
  await expect(page.getByText('Ihr Programm ist bereit.')).toBeVisible();
  await page.getByLabel('Ihre Rolle').selectOption('Webredaktion');
  await page.getByText('Genauer (freiwillig)').click();
  await page
    .getByRole('group', { name: /Sind Sie für/ })
    .getByLabel('Ja')
    .check();
  expect(new URL(page.url()).hash).toBe('#v1?fachverfahren=hundeamt&rolle=web&zustaendig=ersatzmarke');
});
