import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { test } from './shared-pages.ts';
import { port, variants } from './site.ts';

/** A Land with several examples and one without any, by code and name. */
const full = { code: 'BB', name: 'Brandenburg' };
const empty = { code: 'HB', name: 'Bremen' };

const tile = (page: Page, name: string) => page.getByRole('radio', { name });
const cards = (page: Page) => page.locator('.ex > [data-item]:visible');

/** The number that stands in the tile of a Land. */
async function numberIn(page: Page, name: string): Promise<number> {
  return Number(await page.locator('.tile').filter({ hasText: name }).locator('b').textContent());
}

test('a tile is chosen by keyboard, filters the list, and can be shared and taken back', async ({ page }) => {
  await page.goto('./beispiele/');
  const all = await cards(page).count();
  await page.getByRole('radio', { name: /Alle Länder/ }).focus();
  for (let step = 0; step < 16 && !(await tile(page, empty.name).isChecked()); step += 1)
    await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Zu dieser Auswahl ist noch kein Beispiel belegt.')).toBeVisible();
  expect(await numberIn(page, empty.name)).toBe(0);
  for (let step = 0; step < 16 && !(await tile(page, full.name).isChecked()); step += 1)
    await page.keyboard.press('ArrowDown');
  await expect(tile(page, full.name)).toBeFocused();
  const chosen = await numberIn(page, full.name);
  expect(chosen).toBeGreaterThan(1);
  await expect(cards(page)).toHaveCount(chosen);
  await expect(page.getByRole('status').filter({ hasText: 'Beispielen' })).toHaveText(
    `${chosen} von ${all} Beispielen`,
  );
  expect(new URL(page.url()).hash).toBe(`#v1?land=${full.code}`);

  const shared = `${page.url()}&antragsstrecke=niederlassungserlaubnis`;
  await page.goto('about:blank');
  await page.goto(shared);
  await expect(tile(page, full.name)).toBeChecked();
  expect(await cards(page).count()).toBeLessThan(chosen);
  const chips = page.getByRole('group', { name: 'Ihre Auswahl' }).getByRole('button');
  await expect(chips).toHaveCount(2);
  await page.getByRole('button', { name: `${full.name}: Auswahl aufheben` }).click();
  await expect(chips).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#v1?antragsstrecke=niederlassungserlaubnis');
  await chips.press('Enter');
  await expect(chips).toHaveCount(0);
  await expect(page.getByRole('radio', { name: /Alle Länder/ })).toBeFocused();
  await expect(cards(page)).toHaveCount(all);
});

test('without JavaScript the map is a picture, and its table leads to every example', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: test.info().project.use.baseURL,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  await page.goto('./beispiele/');
  await expect(page.locator('.map')).toContainText(full.code);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  const all = await cards(page).count();
  await page.getByText('Karte als Tabelle').click();
  const table = page.getByRole('region', { name: 'Beispiele nach Land' });
  await expect(table.getByRole('link')).toHaveCount(all);
  for (const { name } of [full, empty]) {
    const row = table.getByRole('row', { name: new RegExp(`^${name}`) });
    await expect(row.getByRole('cell').first()).toHaveText(String(await numberIn(page, name)));
  }
  await context.close();
});

test('charts, tables and lists of the figures say the same', async ({ page }) => {
  await page.goto('./leitfaden/zahlen-und-zeitleiste/');
  const rows = await page
    .getByRole('region', { name: 'Zahlen nach Datum' })
    .getByRole('row')
    .allTextContents();
  const labels = await page
    .locator('.growth .label')
    .evaluateAll((texts) =>
      texts.map((text) => [...text.children].map((part) => part.textContent?.trim() ?? '')),
    );
  expect(labels.length).toBeGreaterThan(3);
  const spoken = await page.locator('.growth svg').getAttribute('aria-label');
  for (const [number = '', month = ''] of labels) {
    const dated = (row: string) => row.includes(month) || row.includes(`.${month.replace('/', '.')}`);
    expect(rows.filter((row) => row.includes(number) && dated(row))).not.toEqual([]);
    expect(spoken).toContain(`${month}: ${number}`);
  }
  for (const chart of await page.locator('.chart.bars').all()) {
    const drawn = await chart.locator('.bar:not(.ticks) b').allTextContents();
    expect(drawn.length).toBeGreaterThan(1);
    expect(await chart.locator('tbody td:nth-of-type(1)').allTextContents()).toEqual(drawn);
  }
  await page.goto('./beispiele/');
  const short = await page.locator('.growth .label .number').allTextContents();
  await expect(page.locator('.miles > li')).toHaveCount(short.length);
  expect(labels.map(([number]) => number)).toEqual(expect.arrayContaining(short));
});

test('an example shows its picture, or a drawing of what is known', async ({ page }) => {
  await page.goto(`http://localhost:${variants.secondService.port}/beispiele/`);
  const picture = page.getByRole('img', { name: 'Startseite der Stadt Musterstadt mit dem Antrag' });
  for (const attribute of ['width', 'height', 'srcset', 'sizes'])
    await expect(picture).toHaveAttribute(attribute, /\d/);
  await expect(picture).toHaveAttribute('loading', 'lazy');
  await expect(page.locator('.drawn')).toHaveCount(1);
  await expect(page.locator('.drawn')).toHaveAttribute('aria-hidden', 'true');
  // No template to report an example is named there, so no button leads to one.
  await expect(page.getByRole('link', { name: /melden$/ })).toHaveCount(1);
});

test('an example is reported by e-mail', async ({ page }) => {
  await page.goto('./beispiele/');
  await page.getByRole('link', { name: 'Unser Beispiel melden' }).first().click();
  await expect(page).toHaveURL(/\/email\/beispiel\/$/);
  await page.getByLabel('Adresse der Seite').fill('https://amt.example/antrag');
  await page.getByRole('radio', { name: /^Nein, bitte kein Bild/ }).check();
  const body = page.locator('mail-generator [data-body]');
  await expect(body).toContainText('Öffentliche Seite: https://amt.example/antrag');
  await expect(body).toContainText('Bild der Seite: Nein, bitte kein Bild zeigen.');
  await expect(body).toContainText('[Monat und Jahr]');
});

/** Runs the command that takes a picture, on a content folder of its own. */
async function takePicture(folder: string, ...more: string[]) {
  const child = spawn(process.execPath, ['scripts/screenshots.ts', ...more], {
    env: { ...process.env, CONTENT_DIR: folder },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => said.push(text.toString()));
  const [status] = (await once(child, 'exit')) as [number];
  return { status, said: said.join('') };
}

test('the command takes a picture of an example and refuses what it cannot do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  const example = (id: string, page: string) => {
    mkdirSync(join(folder, 'examples', id), { recursive: true });
    writeFileSync(join(folder, 'examples', id, 'index.yaml'), `name: Stadt ${id}\npage: ${page}\n`);
  };
  const at = (path: string) => `{ url: 'http://localhost:${port}${path}', label: Seite, source: M1 }`;
  example('muster', at('/404.html'));
  example('weg', at('/gibt-es-nicht/'));
  example('ohne', 'null');
  const [taken, ...refused] = await Promise.all([
    takePicture(folder, 'muster', '--date', '2026-03-12'),
    takePicture(folder, 'mustr'),
    takePicture(folder, 'ohne'),
    takePicture(folder, 'weg'),
  ]);
  expect(taken.status, taken.said).toBe(0);
  expect(taken.said).toContain('  file: ./seite.webp\n  alt: #');
  expect(taken.said).toContain('  date: 2026-03-12');
  const file = join(folder, 'examples', 'muster', 'seite.webp');
  expect(await sharp(readFileSync(file)).metadata()).toMatchObject({
    format: 'webp',
    width: 2732,
    height: 1708,
  });
  const answers = [/Meinten Sie „muster“/, /hat keine Seite/, /antwortet mit 404/, /hat schon ein Bild/];
  for (const [index, { status, said }] of [...refused, await takePicture(folder, 'muster')].entries()) {
    expect(status).toBe(1);
    expect(said).toMatch(answers[index] ?? /./);
  }
  rmSync(folder, { recursive: true });
});

test('with text at 200 % nothing scrolls sideways, and no column is a letter wide', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 800 });
  await page.goto('./beispiele/');
  await page.evaluate(() => {
    const large = new CSSStyleSheet();
    large.replaceSync(':root { font-size: 200% !important }');
    document.adoptedStyleSheets.push(large);
  });
  const { wide, narrow } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    narrow: document.querySelector('.choose .beside')?.getBoundingClientRect().width ?? 0,
  }));
  expect(wide).toBe(0);
  expect(narrow).toBeGreaterThan(600);
});
