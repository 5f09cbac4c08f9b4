import { chromium, type Page } from '@playwright/test';
import { chromiumOptions } from '../chromium.mjs';
import { Refusal } from './example-folder.ts';

/** The screen of an office, twice as fine, in the proportions of the cards. */
const screen = { viewport: { width: 1366, height: 854 }, deviceScaleFactor: 2 };

/** A picture, and the first words of what seems to cover the page. */
export interface PagePicture {
  image: Uint8Array;
  banner: string | undefined;
}

/**
 * Takes a picture of a page as it first appears.
 *
 * @param click text of a button to press before, for example that of a cookie banner
 * @throws {Refusal} if the page or the button is not to be had
 */
export async function photograph(url: string, click: string | undefined): Promise<PagePicture> {
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await browser.newPage({
      ...screen,
      locale: 'de-DE',
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await open(page, url);
    if (click !== undefined) await press(page, click);
    const banner = await findBanner(page);
    return { image: await page.screenshot({ animations: 'disabled' }), banner };
  } finally {
    await browser.close();
  }
}

async function open(page: Page, url: string): Promise<void> {
  const answer = await page.goto(url, { waitUntil: 'load', timeout: 30_000 }).catch(() => null);
  if (answer === null)
    throw new Refusal(`Die Seite ${url} ist nicht zu erreichen. Prüfen Sie die Adresse und Ihre Verbindung.`);
  if (!answer.ok())
    throw new Refusal(
      `Die Seite ${url} antwortet mit ${answer.status()}. Prüfen Sie die Adresse in index.yaml unter page.`,
    );
  // Pictures and fonts that come late; a page that never rests is taken as it is.
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => null);
}

async function press(page: Page, text: string): Promise<void> {
  const button = page
    .getByRole('button', { name: text })
    .or(page.getByRole('link', { name: text }))
    .first();
  await button.click({ timeout: 5000 }).catch(() => {
    throw new Refusal(`Eine Schaltfläche „${text}“ ist auf der Seite nicht zu finden. Prüfen Sie den Text.`);
  });
  await button.waitFor({ state: 'hidden', timeout: 5000 }).catch(() => null);
}

/** First words of an element that lies over the page and speaks of cookies or consent. */
const findBanner = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const words = /cookie|einwilligung|datenschutzeinstellung|tracking/i;
    const covers = (element: Element) =>
      element.matches('dialog[open], [role=dialog], [aria-modal=true]') ||
      ['fixed', 'sticky'].includes(getComputedStyle(element).position);
    const found = [...document.querySelectorAll<HTMLElement>('body *')].find(
      (element) => words.test(element.innerText ?? '') && covers(element) && element.checkVisibility(),
    );
    return found?.innerText.replace(/\s+/g, ' ').trim().slice(0, 80);
  });
