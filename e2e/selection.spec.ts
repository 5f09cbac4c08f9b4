import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './shared-pages.ts';
import { clipboard, preview, openMail } from './mail-form.ts';

const place = './antragsstrecken/';
const panel = (page: Page) => page.locator('[data-panel]');
const box = (page: Page, name: RegExp) => page.locator('.pick').getByRole('checkbox', { name });
const group = (page: Page, name: string) => panel(page).locator('[data-group]').filter({ hasText: name });
const button = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });

test('tick, see what is covered, open it again', async ({ page }) => {
  await page.goto(place);
  await expect(panel(page)).toContainText('0 von 11 Antragsstrecken ausgewählt');
  await expect(page.locator('.to-panel')).toBeHidden();
  await box(page, /^Erwerbstätigkeit/).check();
  await box(page, /^Niederlassungserlaubnis/).check();
  expect(new URL(page.url()).hash).toBe('#v1?auswahl=erwerbstaetigkeit,niederlassungserlaubnis');
  await expect(group(page, 'Aufenthaltstitel')).toContainText('2 von 8');
  await expect(group(page, 'Aufenthaltstitel').getByText('Ausbildung')).toBeVisible();
  await expect(group(page, 'Aufenthaltstitel').getByText('Erwerbstätigkeit')).toBeHidden();
  await expect(group(page, 'Aufenthaltskarten')).toContainText('0 von 2: keine');
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(box(page, /^Niederlassungserlaubnis/)).toBeChecked();
  await expect(page.locator('.pick :checked')).toHaveCount(2);
  await page.getByRole('button', { name: 'Zur Auswahl' }).click();
  await expect(page.getByRole('heading', { name: 'Auswahl für das Self-Service-Ticket' })).toBeFocused();
  await expect(panel(page)).toBeInViewport();
});

test('all recommended are all but those that ask for competence', async ({ page }) => {
  await page.goto(place);
  await button(page, 'Alle empfohlenen auswählen').click();
  await expect(page.locator('.pick :checked')).toHaveCount(10);
  await expect(box(page, /^Beschleunigtes Fachkräfteverfahren/)).not.toBeChecked();
  await expect(group(page, 'Aufenthaltstitel')).toContainText('7 von 8: alle empfohlenen');
  await expect(group(page, 'Aufenthaltskarten')).toContainText('2 von 2: alle');
  const check = panel(page).getByRole('link', { name: 'Zuständigkeit prüfen' });
  await expect(check).toHaveAttribute('href', /fachkraefteverfahren\/#v1\?auswahl=/);
  await box(page, /^Beschleunigtes Fachkräfteverfahren/).check();
  await expect(group(page, 'Aufenthaltstitel')).toContainText('8 von 8: alle');
  await button(page, 'Auswahl leeren').click();
  await expect(page.locator('.pick :checked')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
});

test('filter and selection share the address, and neither loses its part', async ({ page }) => {
  await page.goto(place);
  await box(page, /^Ausbildung/).check();
  await page.getByRole('checkbox', { name: /Rückkanal/ }).check();
  expect(new URL(page.url()).hash).toBe('#v1?auswahl=ausbildung&merkmal=rueckkanal');
  await box(page, /^Familiäre Gründe/).check();
  await page.locator('.grp .src').first().click();
  await expect(box(page, /^Ausbildung/)).toBeChecked();
  await box(page, /^Ausbildung/).uncheck();
  expect(new URL(page.url()).hash).toBe('#v1?merkmal=rueckkanal&auswahl=familiaere-gruende');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /Rückkanal/ })).toBeChecked();
  await expect(box(page, /^Familiäre Gründe/)).toBeChecked();
});

for (const [hash, message, chosen] of [
  ['#v1?auswahl=ausbildung,fremd', 'Die Adresse nennt „fremd“.', 1],
  ['#v1?auswahl=%3Cimg%20src%3Dx%20onerror%3D1%3E', 'Die Adresse nennt „<img src=x onerror=1>“.', 0],
  ['#v1?auswahl=%E0%A4%A', 'nicht lesbar', 0],
  ['#v2?auswahl=ausbildung', 'nicht lesbar', 0],
  [`#v1?auswahl=${'ausbildung,'.repeat(300)}`, 'nicht lesbar', 0],
  ['#auswahl', '', 0],
] as const)
  test(`hand-edited address ${hash.slice(0, 40)}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message: text }) => faults.push(text));
    await page.goto(place + hash);
    await expect(panel(page)).toContainText(`${chosen} von 11 Antragsstrecken ausgewählt`);
    await expect(panel(page).locator('[data-lost]')).toContainText(message);
    await expect(panel(page).locator('img')).toHaveCount(0);
    expect(faults).toEqual([]);
  });

test('the ways out: text, link, table and data', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${place}#v1?auswahl=erwerbstaetigkeit,aufenthaltskarte`);
  await button(page, 'Text kopieren').click();
  await expect(panel(page).locator('[data-said]')).toHaveText('Text kopiert.');
  const text = await clipboard(page);
  expect(text).toContain('Ausgewählt: 2 von 11');
  expect(text).toContain('- Erwerbstätigkeit (at-erwerbstaetigkeit)');
  expect(text).toContain(`Diese Auswahl öffnen: ${page.url()}`);
  await button(page, 'Link kopieren').click();
  await expect(panel(page).locator('[data-said]')).toContainText('Link kopiert.');
  expect(await clipboard(page)).toBe(page.url());
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const table = await save('Tabelle (CSV)');
  expect(table.name).toBe('auswahl-antragsstrecken.csv');
  expect(table.text.split('\r\n')).toHaveLength(13);
  expect(table.text).toContain('"at-erwerbstaetigkeit";"Erwerbstätigkeit";"ja"');
  const data = await save('Daten (JSON)');
  const flows = (JSON.parse(data.text) as { flows: { id: string; chosen: boolean }[] }).flows;
  expect(flows.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual([
    'erwerbstaetigkeit',
    'aufenthaltskarte',
  ]);
});

test('a denied clipboard leaves the marked text', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('denied')) },
    });
    document.execCommand = () => false;
  });
  await page.goto(`${place}#v1?auswahl=ausbildung`);
  await button(page, 'Text kopieren').click();
  await expect(page.getByLabel('Zum Kopieren')).toBeFocused();
  await expect(page.getByLabel('Zum Kopieren')).toHaveValue(/Ausgewählt: 1 von 11/);
});

test('paper shows the choice alone', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await page.goto(`${place}#v1?auswahl=ausbildung`);
  await button(page, 'Drucken').click();
  await page.emulateMedia({ media: 'print' });
  const text = (await page.locator('body').innerText()).trim();
  expect(text).toMatch(/^Auswahl für das Self-Service-Ticket\s/);
  expect(text).toMatch(/auswahl=ausbildung$/);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the mail says nothing about flows until asked to', async ({ page }) => {
  await openMail(page);
  const offer = page.getByLabel('Auswahl der Antragsstrecken in die E-Mail schreiben');
  await expect(offer).not.toBeChecked();
  const before = await preview(page).innerText();
  expect(before).not.toContain('Antragsstrecken');
  await offer.check();
  await expect(preview(page)).toContainText('Folgende Antragsstrecken möchten wir nutzen:');
  await expect(preview(page)).toContainText('- Niederlassungserlaubnis');
  await expect(preview(page)).not.toContainText('Beschleunigtes Fachkräfteverfahren');
  await page.locator('mail-generator').getByLabel('Niederlassungserlaubnis').uncheck();
  await expect(preview(page)).not.toContainText('- Niederlassungserlaubnis');
  await offer.uncheck();
  expect(await preview(page).innerText()).toBe(before);
  expect(new URL(page.url()).hash).toBe('');
});

test('the selection goes into the mail, and only what is known of it', async ({ page }) => {
  await page.goto(`${place}#v1?auswahl=ausbildung,daueraufenthalt`);
  await panel(page).getByRole('link', { name: 'In die E-Mail übernehmen' }).click();
  await expect(preview(page)).toContainText('- Ausbildung');
  await expect(preview(page)).toContainText('- Daueraufenthaltskarte oder Daueraufenthaltsbescheinigung');
  await expect(preview(page)).not.toContainText('- Erwerbstätigkeit');
  await expect(page.getByText('Aus der Adresse übernommen: 2 von 2 Antragsstrecken.')).toBeVisible();
  await page.goto('about:blank');
  await openMail(page, './email/#v1?auswahl=fremd,%3Cb%3E');
  await expect(page.getByText('Aus der Adresse übernommen: 0 von 2 Antragsstrecken.')).toBeVisible();
  await expect(preview(page)).not.toContainText('Folgende Antragsstrecken');
  await openMail(page, './email/verteiler/#v1?auswahl=ausbildung');
  await expect(preview(page)).not.toContainText('- Ausbildung');
});

test('the selection goes on to the code for the website', async ({ page }) => {
  await page.goto(`${place}#v1?auswahl=ausbildung`);
  await panel(page).getByRole('link', { name: 'Code zum Einbinden erstellen' }).click();
  await expect(page).toHaveURL(/\/einbindung\/#v1\?auswahl=ausbildung$/);
  await expect(page.getByRole('checkbox', { name: /^Ausbildung/ })).toBeChecked();
});

test('without JavaScript there is neither a check box nor a dead button', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: test.info().project.use.baseURL,
  });
  const page = await context.newPage();
  await page.goto(place);
  await expect(page.getByRole('heading', { name: 'Auswahl für das Self-Service-Ticket' })).toBeVisible();
  await expect(page.locator('.pick').first()).toBeHidden();
  await expect(panel(page)).toBeHidden();
  await expect(page.locator('.to-panel')).toBeHidden();
  await context.close();
});
