import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { extractText } from 'unpdf';
import { test } from './shared-pages.ts';

const folder = 'content/meetings';
const meeting = '2026-05-07-rueckkanal';
const minutes = join(folder, meeting, 'protokoll.pdf');

test('the list shows all meetings by year, newest first', async ({ page }) => {
  await page.goto('./projekttermine/');
  const dates = await page
    .locator('.year time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(dates).toEqual([...dates].sort().reverse());
  expect(dates).toHaveLength(readdirSync(folder).length);
  await expect(page.getByRole('heading', { level: 2, name: '2025' })).toBeVisible();
});

test('samples are marked in the list and on the page', async ({ page }) => {
  await page.goto('./projekttermine/');
  await expect(page.getByRole('note')).toContainText('Muster');
  await expect(page.locator('.year .tag').first()).toHaveText('Muster');
  await page.getByRole('link', { name: 'Rückkanal: Nachrichten an Antragstellende' }).click();
  await expect(page.getByRole('note')).toContainText('Dies ist ein Muster');
  await expect(page.locator('.steck .tag')).toHaveText('Muster');
});

test('the search field leads to the search, narrowed to meetings', async ({ page }) => {
  await page.goto('./projekttermine/');
  await page.getByLabel('In Protokollen suchen').fill('Postweg');
  await page.getByRole('search', { name: 'Protokolle durchsuchen' }).getByRole('button').click();
  await expect(page).toHaveURL(/\/suche\/\?q=Postweg&art=projekttermine$/);
});

test('each PDF page is a section with a link to its place in the PDF', async ({ page }) => {
  await page.goto(`./projekttermine/${meeting}/`);
  for (const number of [1, 2, 3, 4]) {
    const section = page.locator('section', { has: page.locator(`#seite-${number}`) });
    await expect(section.getByRole('heading', { level: 2 })).toHaveText(`Seite ${number}`);
    const link = section.getByRole('link', { name: `Im PDF: Seite ${number}` });
    await expect(link).toHaveAttribute('href', new RegExp(`/${meeting}/protokoll\\.pdf#page=${number}$`));
  }
  const stations = page.getByRole('navigation', { name: 'Seiten des PDF' });
  await stations.getByRole('link', { name: 'Voraussetzung' }).click();
  await expect(page).toHaveURL(/#seite-2$/);
});

test('a word the PDF breaks at a line end is whole, and stands on its page only', async ({ page }) => {
  const { text } = await extractText(new Uint8Array(readFileSync(minutes)));
  expect(text[1]).toMatch(/Kommunikations[-‐]\s+wege/);
  await page.goto(`./projekttermine/${meeting}/`);
  await expect(page.locator('section', { hasText: 'Kommunikationswege' })).toHaveCount(1);
  await expect(page.locator('section', { has: page.locator('#seite-2') })).toContainText(
    'Kommunikationswege',
  );
});

test('headers and footers of the PDF are not in its text', async ({ page }) => {
  const { text } = await extractText(new Uint8Array(readFileSync(minutes)), { mergePages: true });
  await page.goto(`./projekttermine/${meeting}/`);
  const shown = (await page.locator('.pdf-page').allInnerTexts()).join('\n');
  for (const running of ['Muster – kein echtes Protokoll', 'Seite 2 von 4', 'Projekttermin 07.05.2026']) {
    expect(text).toContain(running);
    expect(shown).not.toContain(running);
  }
});

test('the PDF is served byte for byte', async ({ page, request }) => {
  await page.goto(`./projekttermine/${meeting}/`);
  const address = await page.getByRole('link', { name: 'PDF öffnen' }).getAttribute('href');
  const answer = await request.get(new URL(address ?? '', page.url()).href);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect((await answer.body()).equals(readFileSync(minutes))).toBe(true);
  await expect(page.getByRole('link', { name: /PDF herunterladen \(\d+\skB\)/ })).toHaveAttribute(
    'download',
    'protokoll.pdf',
  );
});

test('one can leaf to the older and the newer meeting', async ({ page }) => {
  await page.goto(`./projekttermine/${meeting}/`);
  await page.getByRole('link', { name: /Älterer Termin, 16\.04\.2026/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('KI-Pilot in vier Antragsstrecken');
  await page.getByRole('link', { name: /Neuerer Termin, 07\.05\.2026/ }).click();
  await expect(page).toHaveURL(new RegExp(`/${meeting}/$`));
});

test('related chapters and flows are linked', async ({ page }) => {
  await page.goto(`./projekttermine/${meeting}/`);
  await page.locator('.related').getByRole('link', { name: 'Rückkanal' }).click();
  await expect(page).toHaveURL(/\/leitfaden\/rueckkanal\/$/);
});
