import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { getDocumentProxy } from 'unpdf';
import { test } from './shared-pages.ts';
import { clipboard } from './mail-form.ts';
import { variants } from './site.ts';

const place = './mein-weg/';
const profile = '#v1?land=NW&fachverfahren=auso&rolle=fachlich';
const task = (page: Page, id: string) => page.locator(`[data-task="${id}"]`);
const tick = (page: Page, title: string) => page.getByRole('checkbox', { name: title });
const stop = (page: Page, id: string) => page.locator(`[data-stop="${id}"]`);
const keep = (page: Page) => page.getByLabel('Auf diesem Gerät merken');
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('mein-weg'));

async function save(page: Page, name: string | RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('by keyboard through the questions to the first ticks', async ({ page }) => {
  await page.goto(place);
  await expect(page.locator('[data-sum]')).toHaveText('22 Aufgaben für Sie, 9 je nach Antwort.');
  await page.getByLabel('Land', { exact: true }).focus();
  for (const key of ['N', 'o', 'r', 'Tab', 'A', 'U', 'Tab', 'F', 'Tab', 'Enter'])
    await page.keyboard.press(key);
  expect(new URL(page.url()).hash).toBe(profile);
  await expect(page.locator('[data-said]')).toHaveText(
    '15 Aufgaben für Sie, 3 je nach Antwort, 10 nur für andere Rollen. 3 entfallen.',
  );
  await page.keyboard.press('Tab');
  await expect(page.locator('input[name=angemeldet]:checked')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  expect(new URL(page.url()).hash).toBe(`${profile}&angemeldet=nein`);
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
  expect(new URL(page.url()).hash).toBe(`${profile}&angemeldet=nein`);
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

test('kept only when asked to, until erased or too old', async ({ page }) => {
  await page.clock.setFixedTime('2026-03-02T10:00:00+01:00');
  await page.goto(place + profile);
  const first = tick(page, 'Checkliste lesen und Erklärvideo ansehen');
  await first.check();
  expect(await stored(page)).toBeNull();
  await keep(page).check();
  await page.goto('about:blank');
  await page.goto(place);
  await expect(first).toBeChecked();
  expect(new URL(page.url()).hash).toBe(profile);

  await page.goto('about:blank');
  await page.goto(`${place}#v1?land=BY`);
  await expect(page.getByText('andere Angaben als die, die auf diesem Gerät gemerkt sind')).toBeVisible();
  await expect(page.locator('.tick :checked')).toHaveCount(0);
  await expect(keep(page)).not.toBeChecked();
  const own = await stored(page);
  await tick(page, 'Antragsstrecken und Beispiele ansehen').check();
  await page.getByLabel('Ihre Rolle').selectOption('Webredaktion');
  expect(await stored(page)).toBe(own);
  await page.reload();
  await expect(page.getByText('andere Angaben als die, die auf diesem Gerät gemerkt sind')).toBeVisible();
  await page.getByRole('button', { name: 'Gemerkte Angaben zeigen' }).click();
  expect(new URL(page.url()).hash).toBe(profile);
  await expect(first).toBeChecked();
  await expect(keep(page)).toBeChecked();
  expect(await stored(page)).toBe(own);

  await page.goto('about:blank');
  await page.goto(`${place}#v1?land=BY`);
  await page.getByRole('button', { name: 'Diese Angaben merken' }).click();
  await expect(page.locator('[data-foreign]')).toBeHidden();
  await page.goto('about:blank');
  await page.goto(place);
  expect(new URL(page.url()).hash).toBe('#v1?land=BY');
  await tick(page, 'Checkliste lesen und Erklärvideo ansehen').check();

  await page.clock.setFixedTime('2026-06-01T10:00:00+02:00');
  await page.goto('about:blank');
  await page.goto(place);
  await expect(first).not.toBeChecked();
  await expect(keep(page)).not.toBeChecked();
  expect(await stored(page)).toBeNull();

  await keep(page).check();
  expect(await stored(page)).not.toBeNull();
  await page.getByRole('button', { name: 'Gemerkte Angaben löschen' }).click();
  await expect(page.locator('[data-memory-status]')).toContainText('nichts mehr gemerkt');
  expect(await stored(page)).toBeNull();
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

test('on a phone the way to keep the ticks stands above the first of them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(place + profile);
  const top = async (part: Locator) => (await part.boundingBox())?.y ?? NaN;
  const distance = (await top(page.locator('.tick:visible').first())) - (await top(keep(page)));
  expect(distance).toBeGreaterThan(0);
  expect(distance).toBeLessThan(740);
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

test('a chapter shows the kept Land and nothing moves', async ({ page }) => {
  await page.goto(place + profile);
  await keep(page).check();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node }[];
      })[])
        if (entry.sources.some(({ node }) => node?.parentElement?.closest('main'))) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const [width, path, text] of [
    [
      1366,
      'recht-vertrag-datenschutz-kosten',
      'Nordrhein-Westfalen: Die Kommune zahlt, Einzelabruf an d-NRW',
    ],
    [320, 'recht-vertrag-datenschutz-kosten', 'Nordrhein-Westfalen: Die Kommune zahlt, Einzelabruf an d-NRW'],
    [360, 'nachnutzung-anmelden', 'Nordrhein-Westfalen: Die Kommune zahlt, erst der Einzelabruf'],
    [768, 'glossar', 'Nordrhein-Westfalen: hier ist nichts Besonderes bekannt'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`./leitfaden/${path}/`);
    await expect(page.locator('#mein-weg')).toHaveText(text);
    expect(
      await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts),
      `${width} ${path}`,
    ).toEqual([]);
  }
  await page.locator('#mein-weg a').click();
  await page.getByRole('button', { name: 'Gemerkte Angaben löschen' }).click();
  const lines: string[] = [];
  page.on('request', (request) => request.url().endsWith('land.json') && lines.push(request.url()));
  await page.goto('./leitfaden/glossar/', { waitUntil: 'networkidle' });
  await expect(page.locator('#mein-weg')).toHaveText(
    'Land wählen und merken, dann steht hier, was dort gilt',
  );
  expect(lines).toEqual([]);
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
