import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { offences } from './axe.ts';
import { check, code, configured, faultyPage, field, findings, flow } from './embed-view.ts';
import { clipboard, press, pressAt } from './mail-form.ts';
import { test } from './shared-pages.ts';

const hash = (page: Page) => new URL(page.url()).hash;

test('from the choice to the copied and the saved code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./einbindung/');
  await expect(code(page)).toHaveCount(1);
  await expect(code(page)).toContainText('Beispiel: Erwerbstätigkeit');
  await expect(page.getByRole('button', { name: /^Code kopieren/ })).toHaveCount(0);
  await flow(page, 'Erwerbstätigkeit').check();
  await flow(page, 'Ausbildung').check();
  await page.getByLabel('Land', { exact: true }).selectOption('BY');
  await page.getByLabel('Landkreis', { exact: true }).check();
  await field(page, 'ags').fill('09 188 000');
  await page.getByRole('checkbox', { name: /hide-login="false"/ }).check();
  await expect(code(page)).toHaveCount(2);
  await press(page, 'Code kopieren: Erwerbstätigkeit');
  await expect(
    page.getByText('Code kopiert. Ersetzen Sie vor dem Veröffentlichen 2 Platzhalter.'),
  ).toBeVisible();
  const expected = [
    '<link rel="stylesheet" href="PLATZHALTER-ADRESSE-DER-CSS-DATEI">',
    '<script src="PLATZHALTER-ADRESSE-DES-SKRIPTS"></script>',
    '<at-erwerbstaetigkeit',
    '  ags="09188000"',
    '  hide-login="false"',
    '></at-erwerbstaetigkeit>\n',
  ].join('\n');
  expect(await clipboard(page)).toBe(expected);
  const download = page.waitForEvent('download');
  await press(page, 'Herunterladen (.html): Erwerbstätigkeit');
  const file = await download;
  expect(file.suggestedFilename()).toBe('einbindung-erwerbstaetigkeit.html');
  expect(readFileSync(await file.path(), 'utf8')).toBe(expected);
  await page.getByLabel('Alle auf einer Seite').check();
  await expect(code(page)).toHaveCount(1);
});

test('each line says by a word what may be done with it, and the legend explains', async ({ page }) => {
  await page.goto('./einbindung/');
  const words = ['Rot', 'Gelb', 'Grün', 'Türkis'];
  const labels = await code(page).locator('.cat').allTextContents();
  expect([...new Set(labels)].sort()).toEqual([...words].sort());
  for (const word of words) await expect(page.locator('.out .legend .cat', { hasText: word })).toBeVisible();
});

test('addresses the reader was given fill the placeholders and stay out of the link', async ({ page }) => {
  await page.goto(configured);
  await expect(page.locator('.out [data-count]')).toHaveText('Noch 2 Angaben offen');
  await field(page, 'script').fill('<script src="https://a.example/x.js"></script>');
  await field(page, 'stylesheet').fill('https://a.example/x.css');
  await expect(page.locator('.out [data-count]')).toHaveText('Vollständig');
  await expect(code(page)).toContainText('<script src="https://a.example/x.js"></script>');
  expect(page.url()).not.toContain('a.example');
  await field(page, 'script').fill('http://a.example/x.js');
  await expect(field(page, 'script')).toHaveAccessibleDescription(/Bitte die Adresse mit https/);
  await expect(code(page)).toContainText('PLATZHALTER-ADRESSE-DES-SKRIPTS');
});

test('errors of the AGS name the fault, offer a remedy and keep the code clean', async ({ page }) => {
  await page.goto('./einbindung/#v1?auswahl=erwerbstaetigkeit');
  const ags = field(page, 'ags');
  await page.getByLabel('Land', { exact: true }).selectOption('BB');
  await ags.fill('0918');
  await expect(ags).not.toHaveAttribute('aria-invalid', 'true');
  await ags.fill('09188139');
  await expect(ags).toHaveAttribute('aria-invalid', 'true');
  await expect(ags).toHaveAccessibleDescription(/beginnt der AGS in Bayern. Gewählt ist Brandenburg/);
  await expect(code(page)).toContainText('PLATZHALTER-AGS');
  await page.getByLabel('Land', { exact: true }).selectOption('BY');
  await expect(code(page)).toContainText('ags="09188139"');
  await page.getByLabel('Landkreis', { exact: true }).check();
  await expect(ags).toHaveAccessibleDescription(/endet auf drei Nullen/);
  await press(page, '09188000 eintragen');
  await expect(ags).toBeFocused();
  await expect(ags).not.toHaveAttribute('aria-invalid', 'true');
  await expect(code(page)).toContainText('ags="09188000"');
  await ags.fill('<img src=x>');
  await ags.blur();
  await expect(ags).toHaveAccessibleDescription(/besteht nur aus Ziffern/);
});

test('the first click after a faulty AGS is not lost to its message', async ({ page }) => {
  await page.goto('./einbindung/#v1?auswahl=erwerbstaetigkeit');
  await field(page, 'ags').pressSequentially('5154');
  const box = page.locator('embed-workshop input[name=attribute]').first();
  await pressAt(page, box);
  await expect(box).toBeChecked();
  await expect(field(page, 'ags')).toHaveAttribute('aria-invalid', 'true');
});

test('a shared link opens the same configuration', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./einbindung/');
  await flow(page, 'Ausbildung').check();
  await page.getByLabel('Land', { exact: true }).selectOption('SH');
  await field(page, 'ags').fill('01051044');
  await page.getByRole('checkbox', { name: 'plz-check' }).check();
  await page.getByRole('checkbox', { name: /Überschrift/ }).check();
  await page.getByLabel('Alle auf einer Seite').check();
  await press(page, 'Link zu dieser Auswahl kopieren');
  await expect(page.getByText(/^Link kopiert/)).toBeVisible();
  const link = await clipboard(page);
  const written = await code(page).innerText();
  const other = await context.newPage();
  await other.goto(link);
  expect(await code(other).innerText()).toBe(written);
  await expect(flow(other, 'Ausbildung')).toBeChecked();
  await expect(other.getByLabel('Land', { exact: true })).toHaveValue('SH');
  await expect(field(other, 'ags')).toHaveValue('01051044');
  await expect(other.getByLabel('Alle auf einer Seite')).toBeChecked();
});

test('the choice of the catalogue opens here, and the page of a flow leads here', async ({ page }) => {
  await page.goto('./einbindung/#v1?auswahl=ausbildung,erwerbstaetigkeit&land=BY');
  await expect(code(page)).toHaveCount(2);
  await page.goto('./antragsstrecken/ausbildung/');
  await page.getByRole('link', { name: 'Code für Ihre Website erstellen' }).click();
  await expect(flow(page, 'Ausbildung')).toBeChecked();
  await expect(code(page)).toContainText('<at-ausbildung');
});

const nonsense: [fragment: string, says: RegExp][] = [
  ['#v1?auswahl=nix,erwerbstaetigkeit', /nennt Antragsstrecke „nix“/],
  ['#v1?auswahl=%3Cimg%20src%3Dx%20onerror%3D1%3E', /„<img src=x onerror=1>“/],
  ['#v1?land=ZZ&art=x&attribute=y&seiten=z', /„ZZ“, Art „x“, Attribut „y“, Aufteilung „z“/],
  ['#v1?auswahl=%E0%A4%A', /nicht lesbar/],
  ['#v9?auswahl=erwerbstaetigkeit', /nicht lesbar/],
  [`#v1?auswahl=${'x'.repeat(4000)}`, /nicht lesbar/],
];

for (const [fragment, says] of nonsense)
  test(`nonsense in the address is told: ${fragment.slice(0, 40)}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`./einbindung/${fragment}`);
    await expect(page.locator('[data-lost]')).toHaveText(says);
    await expect(code(page)).toHaveCount(1);
    await flow(page, 'Ausbildung').check();
    await expect(page.locator('[data-lost]')).toBeEmpty();
    expect(hash(page)).toMatch(/^#v1\?auswahl=(erwerbstaetigkeit,)?ausbildung$/);
    expect(faults).toEqual([]);
  });

test('an anchor of the page is no state, and keeps it', async ({ page }) => {
  await page.goto(configured);
  await page.getByRole('link', { name: 'Vor dem Veröffentlichen' }).click();
  await expect(page).toHaveURL(/#hinweise$/);
  await expect(flow(page, 'Erwerbstätigkeit')).toBeChecked();
  await expect(page.locator('[data-lost]')).toBeEmpty();
});

test('the hand-over sheet: as text, and alone on paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(configured);
  await page.getByText('Übergabeblatt für die Webredaktion').click();
  await press(page, 'Als Text kopieren');
  await expect(page.getByText('Übergabeblatt als Text kopiert.')).toBeVisible();
  const text = await clipboard(page);
  for (const part of ['WER', 'WAS', 'WO', 'CODE', 'NOCH OFFEN', 'FRAGEN AN SIE', 'DANACH PRÜFEN'])
    expect(text).toContain(`${part}\n`);
  expect(text).toContain('AGS: 09188139 (Bayern)');
  expect(text).toContain('BayernPortal');
  expect(text).toContain(page.url());
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await press(page, 'Übergabeblatt drucken');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Fertige Seite prüfen' })).toBeHidden();
  await expect(page.locator('.shop')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { name: 'Fertige Seite prüfen' })).toBeVisible();
});

test('notes for one Land stand on the sheet of that Land alone', async ({ page }) => {
  await page.goto(configured.replace('BY', 'SH').replace('09188139', '01051044'));
  await page.getByText('Übergabeblatt für die Webredaktion').click();
  await expect(page.locator('.sheet')).not.toContainText('BayernPortal');
  await expect(page.locator('.embed-page')).toContainText('nur Bayern');
});

test('without JavaScript: the example, the tables, the way by hand, and no dead control', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: test.info().project.use.baseURL,
  });
  const page = await context.newPage();
  await page.goto('./einbindung/');
  await expect(code(page)).toContainText('<at-erwerbstaetigkeit');
  await expect(page.getByText('Ohne JavaScript')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Von Hand' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Attribute' })).toContainText('plz-check');
  await expect(page.locator('embed-workshop :is(button, input, select, textarea):visible')).toHaveCount(0);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe with code, sheet and findings (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(configured);
    await page.getByText('Übergabeblatt für die Webredaktion').click();
    await field(page, 'script').fill('x');
    await check(page, faultyPage);
    await expect(findings(page).first()).toBeVisible();
    expect(await offences(page)).toEqual([]);
  });

test('by keyboard alone: choose, enter, jump to the code, check', async ({ page }) => {
  await page.goto('./einbindung/');
  await flow(page, 'Erwerbstätigkeit').focus();
  await page.keyboard.press('Space');
  await field(page, 'ags').focus();
  await page.keyboard.type('09188139');
  await page.keyboard.press('Enter');
  expect(hash(page)).toBe('#v1?auswahl=erwerbstaetigkeit&ags=09188139');
  await page.getByRole('button', { name: 'Code kopieren: Erwerbstätigkeit' }).focus();
  await page.getByLabel('Quelltext der Seite').focus();
  await page.keyboard.type('<p>x</p>');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Seite prüfen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Ergebnis/ })).toBeFocused();
});
