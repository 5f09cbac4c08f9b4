import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { offences } from './axe.ts';
import { dist, variants } from './site.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from './shared-pages.ts';

/** The second service has real meetings; those of the first are samples only. */
const origin = `http://localhost:${variants.secondService.port}`;
const before = new Date('2026-11-25T10:00:00+01:00');

/** Addresses of the alternates a page names in its head, by type. */
const alternates = (page: Page) =>
  page
    .locator('head link[rel=alternate]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('type'), (link as HTMLLinkElement).href]));

test('samples are offered nowhere: no calendar, no feed of minutes, no table', async ({ page }) => {
  for (const file of [
    'kalender.ics',
    'feed.xml',
    'beschluesse/index.html',
    '2026-05-07-rueckkanal/termin.ics',
  ])
    expect(existsSync(join(dist, 'projekttermine', file)), file).toBe(false);
  await page.goto('./projekttermine/');
  expect(await alternates(page)).toEqual([]);
  await expect(page.locator('.year')).not.toHaveCount(0);
  for (const hidden of ['Angekündigte Termine', 'Kalender abonnieren', 'Beschlüsse und offene Punkte'])
    await expect(page.getByText(hidden)).toHaveCount(0);
});

test('meetings to come are shown until their day is over', async ({ page }) => {
  await page.clock.setFixedTime(before);
  await page.goto(`${origin}/projekttermine/`);
  const rows = page.locator('.upcoming li:visible');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('10. Dezember 2026 · 10:00 bis 11:30 Uhr · Rathaus, Saal 2');
  await expect(rows.last()).toContainText('Fällt aus');
  await page.goto(`${origin}/`);
  await expect(page.getByRole('heading', { name: 'Nächster Projekttermin' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Runde vor Ort', exact: true })).toBeVisible();
  // Once the next one is past, the cancelled one is told where people look for it.
  await page.clock.setFixedTime(new Date('2026-12-15T10:00:00+01:00'));
  await page.goto(`${origin}/`);
  await expect(page.locator('next-meeting li:visible')).toHaveText(/14\. Januar 2027\s+Fällt aus/);
  await expect(page.getByText('Noch kein Datum eingetragen')).toBeVisible();
  await page.clock.setFixedTime(new Date('2027-01-15T10:00:00+01:00'));
  await page.goto(`${origin}/projekttermine/`);
  await expect(rows).toHaveCount(0);
  await expect(page.locator('.upcoming')).toContainText('Das nächste Datum ist noch offen.');
  await page.goto(`${origin}/`);
  await expect(page.getByText('Noch kein Datum eingetragen')).toBeVisible();
});

test('the calendar and the feeds that pages name are there, and hold no samples', async ({
  page,
  request,
}) => {
  await page.clock.setFixedTime(before);
  await page.goto(`${origin}/projekttermine/`);
  expect(await offences(page)).toEqual([]);
  const named = await alternates(page);
  expect(named.map(([type]) => type)).toEqual(['text/calendar', 'application/atom+xml']);
  const [calendar, feed] = await Promise.all(
    named.map(async ([, address]) => (await request.get(address ?? '')).text()),
  );
  const events = new ICAL.Component(ICAL.parse(calendar ?? '')).getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('status'))).toEqual([
    ...['CANCELLED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED'],
  ]);
  expect(feed?.match(/<entry>/g)).toHaveLength(2);
  expect(`${calendar}${feed}`).not.toContain('Erste Runde der Behörden');

  const field = page.getByLabel('Adresse des Kalenders');
  await expect(field).toHaveValue(/^https?:\/\/[^/]+\/projekttermine\/kalender\.ics$/);
  await page.getByRole('button', { name: /Kopieren.*Adresse des Kalenders/ }).click();
  await expect(page.locator('address-field [role=status]').first()).not.toBeEmpty();

  const single = page.getByRole('link', { name: /In den Kalender übernehmen.*Runde vor Ort/ });
  const event = await request.get(new URL((await single.getAttribute('href')) ?? '', page.url()).href);
  expect(event.headers()['content-type']).toContain('text/calendar');
  expect(await event.text()).toContain('DTSTART;TZID=Europe/Berlin:20261210T100000');
});

test('a topic narrows the timeline, and the choice stays in the address', async ({ page }) => {
  await page.goto(`${origin}/projekttermine/`);
  await page.getByRole('radio', { name: /^Zugang \(\d+\)$/ }).check();
  await expect(page.locator('.timeline [data-item]:visible')).toHaveCount(1);
  await expect(page.locator('.timeline [role=status]')).toHaveText('1 von 5 Projektterminen');
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Zugang/ })).toBeChecked();
});

test('decisions and open points lead to their passage; chapters and flows to their meetings', async ({
  page,
}) => {
  await page.goto(`${origin}/projekttermine/beschluesse/`);
  expect(await offences(page)).toEqual([]);
  const rows = page.locator('tr[data-item]:visible');
  await expect(rows).toHaveCount(5);
  await page.getByRole('radio', { name: 'Offener Punkt (1)' }).check();
  await expect(rows).toHaveCount(1);
  await page.getByRole('radio', { name: 'Alle (5)' }).check();
  const anchors = await rows
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const address of anchors) {
    await page.goto(address);
    await expect(page.locator(':target'), address).toBeVisible();
  }
  await page.goto(`${origin}/leitfaden/anmelden/`);
  await page.getByRole('link', { name: /05\.02\.2026 Zugang für neue Gemeinden/ }).click();
  await page.locator('.related').getByRole('link', { name: 'Hundemarke beantragen' }).click();
  await expect(page.getByRole('link', { name: /Zugang für neue Gemeinden/ })).toBeVisible();
});

test('what changed has a page, a feed and a line in the chapter it is about', async ({ page, request }) => {
  await page.goto('./leitfaden/nachnutzung-anmelden/');
  const change = page.locator('.steck > div', { hasText: 'Zuletzt geändert' }).getByRole('link');
  const title = (await change.textContent()) ?? '';
  await change.click();
  await expect(page.locator(':target')).toContainText(title);
  const [[type, feed] = []] = await alternates(page);
  expect(type).toBe('application/atom+xml');
  const xml = await (await request.get(feed ?? '')).text();
  expect(xml.match(/<entry>/g)).toHaveLength(await page.locator('.changes > li').count());
  expect(xml).not.toMatch(/(?:href|src)="\//);
});
