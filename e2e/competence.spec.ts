import { expect, type Page } from '@playwright/test';
import { test } from './onlooker.ts';
import { variants } from './site.ts';

const place = './antragsstrecken/fachkraefteverfahren/';
const check = (page: Page) => page.locator('competence-check');
const answer = (page: Page) => check(page).locator('.answer:visible');
const advice = (page: Page) => answer(page).locator('[data-kind]:visible .tag');

const yes = 'auswählen';
const no = 'nicht auswählen';
const open = 'erst klären';

/** Each Land: advice for a local authority, what the page must name, and the advice by kind of authority. */
const laender: [land: string, advice: string, names: RegExp, kinds: [label: string, advice: string][]][] = [
  ['Baden-Württemberg', yes, /Landesagentur/, [['Untere Ausländerbehörde', yes], ['Landesagentur', yes]]],
  ['Bayern', yes, /nicht für Gesundheitsberufe/, [['Örtliche', yes], ['Zentrale Stelle', yes]]],
  ['Berlin', no, /Landesamt für Einwanderung/, [['Landesamt', yes], ['Andere', no]]],
  ['Brandenburg', no, /Dahme-Spreewald/, [['Landkreis Dahme-Spreewald', yes], ['Andere', no]]],
  ['Bremen', open, /Bremerhaven/, [['Migrationsamt', yes], ['Behörde in Bremerhaven', open]]],
  ['Hamburg', no, /Hamburg Welcome Center/, [['Hamburg Welcome Center', yes], ['Andere', no]]],
  ['Hessen', yes, /keine zentrale Stelle/, []],
  ['Mecklenburg-Vorpommern', no, /Landesamt für innere Verwaltung/, [['Landesamt', yes], ['Örtliche', no]]],
  ['Niedersachsen', no, /seit 01\.01\.2026/, [['Zentralstelle', open], ['Örtliche', no]]],
  ['Nordrhein-Westfalen', no, /Zentralstelle Fachkräfteeinwanderung/, [['Zentralstelle', yes], ['Örtliche', no]]],
  ['Rheinland-Pfalz', no, /Kaiserslautern/, [['Stadt Kaiserslautern', yes], ['Andere', no]]],
  ['Saarland', no, /Keine Quelle nennt dabei ausdrücklich/, [['Ausländerbehörde des Landes', open], ['Andere', no]]],
  ['Sachsen', yes, /Die Kammern forderten/, []],
  ['Sachsen-Anhalt', yes, /am Sitz des Unternehmens/, []],
  ['Schleswig-Holstein', no, /Neumünster/, [['Landesamt', yes], ['Örtliche', no]]],
  ['Thüringen', open, /Ob es sie schon gibt, ist nicht belegt/, []],
]; // prettier-ignore

for (const [land, expected, names, kinds] of laender)
  test(`${land}: ${expected}`, async ({ page }) => {
    await page.goto(place);
    await check(page).getByLabel('Ihr Land').selectOption({ label: land });
    await expect(answer(page)).toHaveCount(1);
    await expect(answer(page).getByRole('heading', { name: land })).toBeVisible();
    await expect(advice(page)).toHaveText(expected);
    await expect(answer(page)).toContainText(names);
    await expect(answer(page).locator('dt')).toContainText(['Rat', 'Das sagt die Quelle', 'Modell', 'Stand']);
    await expect(answer(page).locator('.src').first()).toBeVisible();
    await expect(check(page).getByRole('radio')).toHaveCount(kinds.length);
    for (const [label, own] of kinds) {
      await check(page)
        .getByRole('radio', { name: new RegExp(`^${label}`) })
        .check();
      await expect(advice(page)).toHaveText(own);
      await expect(check(page).locator('[data-said]')).toHaveText(`${land}: ${own}`);
    }
    for (const way of ['Mit dieser', 'Ohne diese'])
      await expect(check(page).getByRole('link', { name: new RegExp(`^${way}`) })).toBeVisible();
  });

test('all 16 Länder, and each only once', async ({ page }) => {
  await page.goto(place);
  const names = await check(page).getByLabel('Ihr Land').locator('option').allTextContents();
  expect(names.slice(1).map((name) => name.trim())).toEqual(laender.map(([land]) => land));
});

test('conflicts are shown', async ({ page }) => {
  await page.goto(`${place}#v1?land=NI`);
  await expect(answer(page).getByText('Widerspruch')).toBeVisible();
  await expect(answer(page)).toContainText('aus der Zeit vor 2026');
});

test('the choice is in the address, and a colleague opens the same', async ({ page }) => {
  await page.goto(place);
  await check(page).getByLabel('Ihr Land').selectOption('BB');
  await check(page).getByRole('radio', { name: 'Landkreis Dahme-Spreewald' }).check();
  expect(new URL(page.url()).hash).toBe('#v1?land=BB&stelle=dahme-spreewald');
  await page.goto('about:blank');
  await page.goto(`${place}#v1?land=BB&stelle=dahme-spreewald`);
  await expect(advice(page)).toHaveText(yes);
  await expect(check(page).getByRole('radio', { name: 'Landkreis Dahme-Spreewald' })).toBeChecked();
  await expect(check(page).getByLabel('Ihr Land')).toBeInViewport();
});

for (const [hash, message] of [
  ['#v1?land=ZZ', 'Die Adresse nennt „ZZ“.'],
  ['#v1?land=BB&stelle=fremd', 'Die Adresse nennt „fremd“.'],
  ['#v1?land=%3Cimg%20onerror%3D1%3E', 'Die Adresse nennt „<img onerror=1>“.'],
  ['#v9?land=BB', ''],
  ['#v1?land=%E0%A4%A', ''],
] as const)
  test(`hand-edited address ${hash}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message: text }) => faults.push(text));
    await page.goto(place + hash);
    await expect(check(page).getByLabel('Ihr Land')).toBeVisible();
    await expect(check(page).locator('[data-lost]')).toContainText(message);
    expect(faults).toEqual([]);
  });

test('the check takes a selection along and gives it back', async ({ page }) => {
  await page.goto('./antragsstrecken/#v1?auswahl=ausbildung');
  await page.getByRole('link', { name: 'Zuständigkeit prüfen', exact: true }).click();
  await check(page).getByLabel('Ihr Land').selectOption('HE');
  await check(page)
    .getByRole('link', { name: /^Mit dieser/ })
    .click();
  await expect(page.getByRole('checkbox', { name: 'Ausbildung auswählen' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Beschleunigtes/ })).toBeChecked();
  await page.goBack();
  await check(page)
    .getByRole('link', { name: /^Ohne diese/ })
    .click();
  await expect(page.getByRole('checkbox', { name: 'Ausbildung auswählen' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Beschleunigtes/ })).not.toBeChecked();
});

test('without JavaScript the table stands there', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: test.info().project.use.baseURL,
  });
  const page = await context.newPage();
  await page.goto(place);
  await expect(check(page).getByRole('row')).toHaveCount(17);
  await expect(check(page).locator('form')).toBeHidden();
  await context.close();
});

test('the second service asks its own question', async ({ page }) => {
  const { port } = variants.secondService;
  await page.goto(`http://localhost:${port}/antragsstrecken/ersatzmarke/`);
  await expect(page.getByRole('heading', { name: 'Sind wir für Ersatzmarken zuständig?' })).toBeVisible();
  await check(page).getByLabel('Ihr Land').selectOption('XA');
  await expect(advice(page)).toHaveText(no);
  await check(page).getByRole('radio', { name: 'Zentrale Markenstelle' }).check();
  await expect(advice(page)).toHaveText(yes);
  await check(page).getByLabel('Ihr Land').selectOption('XB');
  await expect(advice(page)).toHaveText(open);
});

test('an answer in the address is in view on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${place}#v1?land=NW`, { waitUntil: 'load' });
  await expect(answer(page)).toBeInViewport({ ratio: 0.3 });
  await expect(check(page).locator('select')).toBeInViewport();
});
