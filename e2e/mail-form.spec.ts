import { expect } from '@playwright/test';
import { test } from './shared-pages.ts';
import {
  article,
  clipboard,
  entries,
  field,
  fill,
  press,
  pressAt,
  preview,
  said,
  openMail,
} from './mail-form.ts';

test('„Ja“: no form, no mail, but the way on', async ({ page }) => {
  await openMail(page);
  await page.getByLabel('Ja', { exact: true }).check();
  await expect(page.getByText('Sie müssen sich nicht noch einmal anmelden')).toBeVisible();
  await expect(field(page, 'authority')).toBeHidden();
  await expect(preview(page)).toBeHidden();
  await expect(page.getByRole('link', { name: /Weiter mit Kapitel/ })).toBeVisible();
  await page.getByLabel('Nein', { exact: true }).check();
  await expect(preview(page)).toBeVisible();
});

test('gaps: the summary takes the focus, leads to the fields and lets go on', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMail(page);
  const rest = Object.entries(entries).filter(([name]) => !/^(subject\.email|signature)$/.test(name));
  await fill(page, Object.fromEntries(rest));
  await press(page, 'Text kopieren');
  const summary = page.getByRole('group', { name: 'Noch 2 Angaben offen' });
  await expect(summary).toBeFocused();
  await expect(said(page)).toBeEmpty();
  const message = 'Fachliche Ansprechperson: Bitte die persönliche E-Mail-Adresse eintragen.';
  await summary.getByRole('link', { name: message }).click();
  await expect(field(page, 'subject.email')).toBeFocused();
  await expect(field(page, 'subject.email')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'subject.email')).toHaveAccessibleDescription(message);
  expect(new URL(page.url()).hash).toBe('');
  await field(page, 'subject.email').fill('max@musterstadt');
  await expect(page.getByText(/fehlt ein Punkt mit Endung/).first()).toBeVisible();
  await field(page, 'subject.email').fill(entries['subject.email'] ?? '');
  await press(page, 'Trotzdem kopieren');
  await expect(said(page)).toContainText('in eckigen Klammern');
  expect(await clipboard(page)).toContain('[Ihre Signatur]');
  await field(page, 'signature').fill('Sig');
  await expect(page.locator('.summary')).toBeHidden();
  await expect(page.locator('.out [data-count]')).toHaveText('Vollständig');
});

test('the article follows the name until it is chosen by hand', async ({ page }) => {
  await openMail(page);
  await field(page, 'authority').fill('Stadt Musterstadt');
  await expect(article(page)).toHaveValue('die');
  await field(page, 'authority').fill('Märkischer Kreis');
  await expect(article(page)).toHaveValue('den');
  await expect(preview(page)).toContainText('für den Märkischen Kreis die Nachnutzung');
  await field(page, 'authority').fill('Ingolstadt');
  await expect(article(page)).toHaveCount(0);
  await expect(preview(page)).toContainText('für folgende Behörde: Ingolstadt.');
  await press(page, '„Stadt Ingolstadt“ eintragen');
  await expect(preview(page)).toContainText('für die Stadt Ingolstadt die Nachnutzung');
  await page.getByLabel('das', { exact: true }).check();
  await field(page, 'authority').fill('Landkreis Musterau');
  await expect(article(page)).toHaveValue('das');
});

test('same person, pasted addresses and warnings', async ({ page }) => {
  await openMail(page);
  await field(page, 'technical.email').fill('"Mustermann, Erika" <info@musterstadt.example>');
  await field(page, 'technical.email').blur();
  await expect(field(page, 'technical.email')).toHaveValue('info@musterstadt.example');
  await expect(field(page, 'technical.familyName')).toHaveValue('Mustermann');
  await expect(page.getByText(/Sammelpostfach/)).toBeVisible();
  await page.getByLabel('Dieselbe Person wie oben').check();
  await expect(preview(page)).toContainText(
    'Fachliche Ansprechperson: Erika Mustermann, info@musterstadt.example',
  );
  await field(page, 'technical.givenName').fill('Eva');
  await expect(field(page, 'subject.givenName')).toHaveValue('Eva');
  await field(page, 'subject.givenName').fill('Max');
  await expect(page.getByLabel('Dieselbe Person wie oben')).not.toBeChecked();
  await expect(field(page, 'technical.givenName')).toHaveValue('Eva');
});

test('what was filled and left before the script came is taken apart all the same', async ({ page }) => {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(/mail-generator/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./email/', { waitUntil: 'commit' });
  await field(page, 'technical.email').fill('"Mustermann, Erika" <info@musterstadt.example>');
  await field(page, 'technical.email').blur();
  goOn();
  await expect(field(page, 'technical.email')).toHaveValue('info@musterstadt.example');
  await expect(field(page, 'technical.familyName')).toHaveValue('Mustermann');
});

test('the first click after a faulty address is not lost to its message', async ({ page }) => {
  await openMail(page);
  await field(page, 'technical.email').pressSequentially('abc@kreis-muster');
  const box = page.getByLabel('Dieselbe Person wie oben');
  await pressAt(page, box);
  await expect(box).toBeChecked();
  await expect(field(page, 'technical.email')).toHaveAttribute('aria-invalid', 'true');
});

test('entries are remembered only on request, for 90 days, and can be erased', async ({ page }) => {
  const stored = () => page.evaluate(() => localStorage.length);
  await page.clock.install({ time: new Date('2026-01-01T10:00:00Z') });
  await openMail(page);
  await fill(page);
  expect(await stored()).toBe(0);
  await page.getByLabel('Auf diesem Gerät merken').check();
  await openMail(page, './email/zugang/');
  await expect(field(page, 'authority')).toHaveValue('Stadt Musterstadt');
  await openMail(page);
  await expect(field(page, 'subject.email')).toHaveValue(entries['subject.email'] ?? '');
  await press(page, 'Gemerkte Angaben löschen');
  expect(await stored()).toBe(0);
  await page.getByLabel('Auf diesem Gerät merken').check();
  await page.clock.setFixedTime(new Date('2026-04-02T10:00:00Z'));
  await page.goto('about:blank');
  await openMail(page);
  await expect.poll(stored).toBe(0);
  await expect(field(page, 'authority')).toHaveValue('');
});

test('a browser without storage writes the mail all the same', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  await openMail(page);
  await page.getByLabel('Auf diesem Gerät merken').click();
  await expect(page.getByText(/Ihr Browser lässt das Merken nicht zu/)).toBeVisible();
  await fill(page);
  await expect(preview(page)).toContainText('für die Stadt Musterstadt');
  await expect(page.getByLabel('Auf diesem Gerät merken')).not.toBeChecked();
  expect(faults.filter((message) => !message.includes('blocked'))).toEqual([]);
});

for (const path of ['./email/', './email/verteiler/', './email/zugang/', './email/beispiel/'])
  test(`without JavaScript ${path} is a readable template, and Enter changes nothing`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: test.info().project.use.baseURL,
    });
    const page = await context.newPage();
    await page.goto(path);
    const address = page.url();
    await expect(preview(page)).toContainText('[Ihre Signatur]');
    await expect(page.getByRole('button', { name: 'Text kopieren' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'E-Mail-Programm öffnen' })).toHaveAttribute(
      'href',
      /^mailto:.+subject=/,
    );
    for (const input of await page.locator('mail-generator input:visible').all()) {
      await input.focus();
      await page.keyboard.press('Enter');
      expect(page.url()).toBe(address);
    }
    await context.close();
  });

test('no request leaves the page while it is used, and Enter changes nothing', async ({ page }) => {
  await page.goto('./email/', { waitUntil: 'networkidle' });
  const address = page.url();
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request.url());
  });
  await fill(page);
  for (const name of Object.keys(entries)) await field(page, name).press('Enter');
  await page.getByLabel('Auf diesem Gerät merken').check();
  await press(page, 'Entwurf herunterladen (.eml)');
  await press(page, 'Text kopieren');
  expect(requests).toEqual([]);
  expect(page.url()).toBe(address);
});

test('typed text stays text, in the preview and in the file note', async ({ page }) => {
  await openMail(page);
  await fill(page, { ...entries, authority: '<img src=x onerror=alert(1)> $& {{signature}}' });
  await expect(preview(page)).toContainText('<img src=x onerror=alert(1)> $& {{signature}}');
  await expect(preview(page).locator('img')).toHaveCount(0);
  await page.getByText('Vermerk für die Akte').click();
  await expect(page.getByLabel('Gesendet am')).toHaveValue(/^\d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr$/);
  await page.getByLabel('Gesendet am').fill('gestern, 9 Uhr');
  const note = page.getByLabel('Wortlaut des Vermerks');
  await expect(note).toContainText('E-Mail gesendet am: gestern, 9 Uhr');
  await expect(note).toContainText('Erika M. aus der Fachstelle');
});

test('all templates are linked on each of their pages', async ({ page }) => {
  for (const path of ['./email/', './email/verteiler/', './email/zugang/']) {
    await page.goto(path);
    const links = page.getByRole('navigation', { name: 'Alle E-Mail-Vorlagen' }).getByRole('link');
    await expect(links).toHaveCount(4);
    await expect(page.locator('main h1')).toHaveCount(1);
  }
});
