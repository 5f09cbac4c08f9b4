import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { test } from './shared-pages.ts';
import { printGuide } from '../scripts/pdf/print-guide.ts';
import { offences } from './axe.ts';
import { dist, sitePaths, variants } from './site.ts';

const chapters = (folder: string) => sitePaths(folder).filter((path) => /^\/leitfaden\/[^/]+\/$/.test(path));

test('the whole guide: all chapters, ids once, links on the page, readable on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('./leitfaden/gesamt/');
  const found = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const hashes = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')].map(({ hash }) =>
      decodeURIComponent(hash.slice(1)),
    );
    return {
      repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
      dead: hashes.filter((hash) => !ids.includes(hash)),
      away: [...document.querySelectorAll('.whole-chapter a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => /^\/leitfaden\/./.test(href)),
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      scripts: [...document.querySelectorAll('mail-generator, .whole-chapter script')].length,
    };
  });
  expect(found).toEqual({ repeated: [], dead: [], away: [], wide: 0, scripts: 0 });
  const contents = page.getByRole('navigation', { name: 'Inhalt' });
  await expect(contents).toHaveCount(1);
  await expect(contents.getByRole('link', { name: 'Das ist zu tun' })).toHaveCount(0);
  await expect(page.locator('.whole-chapter > h2')).toHaveCount(chapters(dist).length + 1);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  expect(await page.locator('[data-pagefind-body]').count()).toBe(0);
});

test('the guide as PDF: tagged, in German, with bookmarks and page numbers; of any service', async ({
  browser,
}) => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`http://localhost:${variants.secondService.port}/leitfaden/gesamt/`);
  expect(await offences(page)).toEqual([]);
  const title = await page.locator('h1').innerText();
  const { pdf, pages } = await printGuide(page);
  const numbers = await page.locator('.guide-page-number').allInnerTexts();
  await context.close();
  const document = await getDocumentProxy(new Uint8Array(pdf));
  expect((await document.getMetadata()).info).toMatchObject({ Title: title, Language: 'de' });
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  const [root] = (await document.getOutline()) as { title: string; items: { title: string }[] }[];
  expect(root?.title).toBe(title);
  expect(root?.items.length).toBe(chapters(variants.secondService.dist).length + 2);
  expect(numbers.length).toBeGreaterThan(2);
  expect(numbers.every((number) => Number(number) >= 1 && Number(number) <= pages)).toBe(true);
});

test('each chapter as Markdown, and the overview that lists them', async ({ page, request }) => {
  const overview = await (await request.get('./llms.txt')).text();
  expect(overview).toMatch(/^# .+\n\n> .+\n\n[^]+\n## /);
  for (const path of chapters(dist)) {
    const markdown = readFileSync(join(dist, `${path.slice(0, -1)}.md`), 'utf8');
    expect(overview).toContain(`${path.slice(0, -1)}.md)`);
    expect(markdown, path).toMatch(/^# .+\n\n.+\n\nStand: \d\d\.\d\d\.\d{4} · <http.+>\n\n/);
    // Outside of code there is no HTML, no path without a host, and every footnote is explained.
    const text = markdown.replace(/```[^]*?```|`[^`\n]+`/g, '');
    expect(text.match(/<(?!https?:|[^<>\s]+@)[^>]*>|\]\((?!https?:|mailto:)[^)]*\)/g) ?? [], path).toEqual(
      [],
    );
    expect(text.match(/\)[ \t]*\[(?!\^)/g) ?? [], `${path}: links without a separator`).toEqual([]);
    const marks = new Set(text.match(/\[\^\d+\](?!:)/g));
    expect(
      [...marks].filter((mark) => !text.includes(`\n${mark}: `)),
      path,
    ).toEqual([]);
  }
  await page.goto(`.${chapters(dist)[1]}`);
  const link = page.getByRole('link', { name: 'Als Markdown' });
  expect(await link.evaluate((element: HTMLAnchorElement) => element.pathname)).toBe(
    `${chapters(dist)[1]?.slice(0, -1)}.md`,
  );
});

test('a link to a section: found, copied, announced; a mistake in it reported', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`.${chapters(dist)[1]}`);
  const heading = page.locator('.prose > h2:not(.vh)').nth(1);
  const name = (await heading.innerText()).trim();
  const link = page.locator('.hash').nth(1);
  await expect(link).toHaveAccessibleName(name);
  await expect(heading).toHaveAccessibleName(name);
  const box = await link.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  const below = () =>
    page
      .locator('.hash')
      .nth(2)
      .evaluate((next) => next.getBoundingClientRect().top + scrollY);
  const place = await below();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-link-status]')).toHaveText(
    `${name}: Link kopiert. Gleich danach: Fehler in diesem Abschnitt melden.`,
  );
  const id = await heading.getAttribute('id');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(decodeURIComponent(new URL(copied).hash)).toBe(`#${id}`);
  expect(await below()).toBe(place);
  await page.keyboard.press('Tab');
  const report = page.getByRole('link', { name: 'Fehler in diesem Abschnitt melden' });
  await expect(report).toBeFocused();
  const body = new URL((await report.getAttribute('href')) ?? '').searchParams.get('body') ?? '';
  expect(body).toContain(`\r\nAbschnitt: ${name}\r\nStelle: „`);
  expect(body).toContain(copied);
  await expect(page.locator('.section-tools')).toContainText(/per E-Mail an .+@/);
  expect(await offences(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(report).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(link).toBeHidden();

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const quiet = await plain.newPage();
  await quiet.goto(page.url().replace(/#.*/, ''));
  await quiet.locator('.hash').nth(1).click();
  expect(decodeURIComponent(new URL(quiet.url()).hash)).toBe(`#${id}`);
  await plain.close();
});
