import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import PostalMime from 'postal-mime';
import { test } from './shared-pages.ts';
import { body, clipboard, entries, field, fill, head, press, preview, said, openMail } from './mail-form.ts';

test('from the start page to the copied mail: three clicks, eight fields', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await page.getByRole('link', { name: /^Nachnutzung anmelden/ }).click();
  await page.getByLabel('Nein', { exact: true }).click();
  await fill(page);
  await press(page, 'Text kopieren');
  await expect(said(page)).toHaveText(/^Text kopiert/);
  expect(Object.keys(entries)).toHaveLength(8);
  expect(await clipboard(page)).toBe(body);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
});

test('both forms in the clipboard, and a second copy is announced again', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMail(page);
  await fill(page);
  await press(page, 'Formatiert kopieren');
  await expect(said(page)).toHaveText(/^Text kopiert/);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<p>Erika M. aus der Fachstelle<br>Rathausplatz 1</p>');
  expect(await clipboard(page)).toBe(body);
  await page.getByRole('button', { name: 'Text kopieren', exact: true }).dblclick();
  await expect(said(page)).toHaveText(/^Text kopiert/);
  await press(page, 'Empfänger kopieren');
  await expect(said(page)).toHaveText('Empfänger kopiert.');
  expect(await clipboard(page)).toBe((await head(page)).to);
  await press(page, 'Betreff kopieren');
  await expect(said(page)).toHaveText('Betreff kopiert.');
  expect(await clipboard(page)).toBe((await head(page)).subject);
});

test('the draft file gives back the mail', async ({ page }) => {
  await openMail(page);
  await fill(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Entwurf herunterladen (.eml)'),
  ]);
  expect(download.suggestedFilename()).toBe('nachnutzung.eml');
  const mail = await PostalMime.parse(readFileSync(await download.path()));
  const { to, subject } = await head(page);
  expect(mail.to).toEqual([{ address: to, name: '' }]);
  expect(mail.subject).toBe(subject);
  expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(body);
  expect(mail.bcc).toBeUndefined();
});

test('the link of the mail program carries the mail; a long one only recipient and subject', async ({
  page,
}) => {
  await openMail(page);
  await fill(page);
  const link = page.getByRole('link', { name: 'E-Mail-Programm öffnen' });
  const target = new URL((await link.getAttribute('href')) ?? '');
  const values = target.search
    .slice(1)
    .split('&')
    .map((pair) => decodeURIComponent(pair.split('=')[1] ?? ''));
  const { to, subject } = await head(page);
  expect(target.pathname).toBe(to);
  expect(values).toEqual([subject, body.replaceAll('\n', '\r\n')]);
  const length = () => link.evaluate((anchor: HTMLAnchorElement) => anchor.href.length);
  await field(page, 'signature').fill('a');
  const base = (await length()) - 1;
  const tiers = { 1500: '', 1501: 'long', 2000: 'long', 2001: 'short' };
  for (const [total, tier] of Object.entries(tiers)) {
    await field(page, 'signature').fill('a'.repeat(Number(total) - base));
    await expect(page.locator('[data-tier]:visible')).toHaveCount(tier === '' ? 0 : 1);
    if (tier !== '') await expect(page.locator(`[data-tier=${tier}]`)).toBeVisible();
    if (tier !== 'short') expect(await length()).toBe(Number(total));
  }
  expect(await link.getAttribute('href')).not.toContain('body=');
});

test('a denied clipboard leaves the marked text', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('denied')) },
    });
    document.execCommand = () => false;
  });
  await openMail(page);
  await fill(page);
  await press(page, 'Formatiert kopieren');
  const area = page.getByLabel('Text zum Kopieren');
  await expect(area).toBeFocused();
  await expect(area).toHaveValue(body);
  await expect(said(page)).toContainText('von Hand kopieren');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(body);
});

test('paper shows the mail alone, or the note alone', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await openMail(page);
  await fill(page);
  await page.getByText('Vermerk für die Akte').click();
  await page.emulateMedia({ media: 'print' });
  const texts = () => page.locator('body').innerText();
  await expect(preview(page)).toBeVisible();
  await expect(page.locator('.mail dd > span').first()).toBeVisible();
  for (const gone of ['h1', 'header', 'footer', 'form', '.acts', '.note-text', '.templates', '.page-foot'])
    await expect(page.locator(gone).first(), gone).toBeHidden();
  expect((await texts()).replace(/\s+/g, ' ').trim()).toMatch(/^An .+ Betreff .+ Rathausplatz 1$/);
  await page.emulateMedia({ media: 'screen' });
  await press(page, 'Vermerk drucken');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.note-text')).toBeVisible();
  await expect(page.locator('.mail')).toBeHidden();
  expect(await texts()).toMatch(/^\s*Vermerk: /);
});
