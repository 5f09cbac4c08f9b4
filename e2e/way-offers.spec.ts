import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { getDocumentProxy } from 'unpdf';
import { clipboard } from './mail-form.ts';
import { test } from './shared-pages.ts';
import { place, profile, task, tick } from './way-view.ts';

async function save(page: Page, name: string | RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('handed over as link, list and table', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(place + profile);
  await tick(page, 'Checkliste lesen und Erklärvideo ansehen').check();
  await page.getByRole('button', { name: 'Link kopieren' }).click();
  await expect(page.locator('[data-way-said]')).toContainText('Link kopiert.');
  const link = await clipboard(page);
  expect(new URL(link).hash).toBe(profile);
  await page.getByRole('button', { name: 'Liste als Text kopieren' }).click();
  await expect(page.locator('[data-way-said]')).toHaveText('Text kopiert, ohne Häkchen.');
  expect(await clipboard(page)).toContain('\n- Checkliste lesen und Erklärvideo ansehen (');
  await page.getByLabel('mit Häkchen').check();
  await page.getByRole('button', { name: 'Liste als Text kopieren' }).click();
  await expect(page.locator('[data-way-said]')).toHaveText('Text kopiert, mit Häkchen.');
  expect(await clipboard(page)).toContain('\n[x] Checkliste lesen und Erklärvideo ansehen (');
  const list = await save(page, 'Liste (Markdown)');
  expect(list.name).toBe('mein-weg.md');
  expect(list.text).toContain(
    '- Land: Nordrhein-Westfalen\n- Fachverfahren: AUSO\n- Rolle: Fachliche Ansprechperson\n',
  );
  expect(list.text).toContain('- [x] **Checkliste lesen und Erklärvideo ansehen**');
  expect(list.text).toContain(`Diese Liste öffnen: <${link}>`);
  const table = await save(page, 'Tabelle (CSV)');
  expect(table.name).toBe('mein-weg.csv');
  expect(table.text.startsWith('\uFEFF"Station";"Aufgabe";')).toBe(true);
  expect(table.text.split('\r\n')).toHaveLength(33);
  expect(table.text).toContain('"entfällt";"gilt nicht in: Nordrhein-Westfalen"');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('[data-sum]')).toContainText(
    '15 Aufgaben für Sie, 3 je nach Antwort, 10 nur für andere Rollen.',
  );
  await expect(page.locator('.tick :checked')).toHaveCount(0);
});

test('a time limit stands out and becomes a calendar entry', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.clock.setFixedTime('2026-03-27T09:00:00+01:00');
  await page.goto(place);
  const limit = task(page, 'einladungen-annehmen');
  await expect(limit.getByText('Frist: 72 Stunden')).toBeVisible();
  const button = limit.getByRole('button', { name: /Erinnerung/ });
  await button.click();
  await expect(limit.getByText('Bitte geben Sie zuerst an')).toBeVisible();
  expect(scripts.filter((url) => url.includes('reminder-file'))).toEqual([]);
  // The clocks go forward in between: 72 hours later it is one hour more on the clock.
  await limit.getByLabel('Wann kam die Einladung an?').fill('2026-03-27T08:30');
  await expect(limit.getByText('Die Frist endet am Montag, 30. März 2026 um 09:30 Uhr.')).toBeVisible();
  const { name, text } = await save(page, /Erinnerung/);
  expect(name).toBe('frist-einladungen-annehmen.ics');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  expect(event.endDate.toJSDate().toISOString()).toBe('2026-03-30T07:30:00.000Z');
  expect(event.duration.toSeconds()).toBe(3600);
  expect(event.summary).toBe('Frist endet: Einladungen zum OZG Service Management Tool annehmen');
  expect(event.uid).toEqual(expect.stringMatching(/^einladungen-annehmen-1774855800000@localhost/));
  expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-03-27T08:00:00Z');
  const alarms = event.component
    .getAllSubcomponents('valarm')
    .map((alarm) => alarm.getFirstPropertyValue('trigger'));
  expect(alarms.map(String)).toEqual(['-PT23H', '-PT1H']);
  expect(text.slice(text.indexOf('BEGIN:VALARM'))).toMatch(
    /^(BEGIN:VALARM\r\n[^]*?END:VALARM\r\n)+END:VEVENT/,
  );

  // Wednesday to Saturday: to be done on Friday.
  await page.clock.setFixedTime('2026-03-25T09:00:00+01:00');
  await limit.getByLabel('Wann kam die Einladung an?').fill('2026-03-25T08:30');
  await expect(limit.getByText('Nehmen Sie die Einladung bis Freitag an, 27. März 2026.')).toBeVisible();
  expect((await save(page, /Erinnerung/)).text).toContain('TRIGGER:-PT22H30M');

  await limit.getByLabel('Wann kam die Einladung an?').fill('2026-03-02T08:30');
  await page.clock.setFixedTime('2026-03-27T09:00:00+01:00');
  const saved: string[] = [];
  page.on('download', (file) => saved.push(file.suggestedFilename()));
  await button.click();
  await expect(limit.getByText('Sie ist vorbei, deshalb gibt es keine Erinnerung.')).toBeVisible();
  await limit.getByRole('link', { name: 'Neuen Link anfordern' }).click();
  await expect(page).toHaveURL(/\/email\/zugang\/$/);
  expect(saved).toEqual([]);
});

test('on paper: the answers instead of the questions; the decision paper on two sheets', async ({ page }) => {
  await page.goto(place + profile);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('form[data-questions]')).toBeHidden();
  await expect(page.getByText('Land: Nordrhein-Westfalen · Fachverfahren: AUSO')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Drucken' })).toBeHidden();
  const others = page.locator('[data-list=others] [data-task]:not([hidden])');
  for (const other of await others.all()) await expect(other.locator('.what')).toBeVisible();
  await expect(page.getByText('Gekürzt auf Aufgabe und Rolle.').locator('visible=true')).not.toHaveCount(0);
  await expect(page.getByText(/^Die Adressen der Quellen stehen .*\/mein-weg\/$/)).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.getByRole('link', { name: 'Entscheidungsvorlage für die Leitung' }).click();
  await expect(page.getByLabel('Vorlage für das Land')).toHaveValue('NW');
  await expect(page.locator('tr[data-land]:visible')).toHaveText([
    /Nordrhein-Westfalen[^]*Einzelabruf[^]*Kommune/,
  ]);
  const general = page.getByText('Das Entgelt zahlen die nachnutzenden Länder.');
  const ways = page.getByText('Wege zum Vertrag sind');
  const askFor = page.getByText('Wer in Ihrem Land zahlt');
  const effort = page.getByRole('row', { name: /^Leitung/ });
  for (const absent of [general, ways, askFor]) await expect(absent).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Ihr Land: Nordrhein-Westfalen' })).toBeVisible();
  await expect(page.getByText('Höhe der Entgelte').getByText('(d-NRW)')).toBeVisible();
  await expect(effort).toHaveText(/Leitung\s*11\s*1/);
  await page.getByLabel('Vorlage für das Land').selectOption('Berlin');
  for (const present of [general, ways, askFor]) await expect(present).toBeVisible();
  await expect(page.getByText('Höhe der Entgelte').getByText('(zuständige Stelle des Landes)')).toBeVisible();
  await page.getByLabel('Vorlage für das Land').selectOption('Nordrhein-Westfalen');
  await page.getByLabel('Behörde', { exact: true }).fill('Musteramt');
  await page.getByLabel('Aktenzeichen').fill('33.1');
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('Muster');
  expect(page.url()).not.toContain('Muster');
  const sheets = async () =>
    (await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))).numPages;
  expect(await sheets()).toBe(2);
  await page.getByLabel('Vorlage für das Land').selectOption('alle Länder');
  await expect(general).toBeVisible();
  await expect(askFor).toBeHidden();
  await expect(effort).toHaveText(/Leitung\s*12\s*1/);
  expect(new URL(page.url()).hash).toBe('');
  await expect(page.locator('tr[data-land]:visible')).toHaveCount(16);
  expect(await sheets()).toBe(2);
  await page.goto('about:blank');
  await page.goto(`${place}entscheidungsvorlage/#v1?land=ZZ`);
  await expect(page.getByText('„ZZ“ gibt es hier nicht.')).toBeVisible();
  await expect(page.locator('tr[data-land]:visible')).toHaveCount(16);
});
