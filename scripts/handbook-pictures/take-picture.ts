import { writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import type { DocumentationPicture } from './pictures.ts';

/** Whatever depends on today is shown as on this day, so that a picture changes with the content only. */
const today = '2026-11-26T10:00:00+01:00';

/** Space around a part, in pixels. */
const margin = 8;

/**
 * Takes one picture and writes it.
 *
 * @param site address of the site, with a slash at the end
 * @returns its size in bytes
 * @throws if the page or a part of it is not there
 */
export async function takePicture(
  browser: Browser,
  site: string,
  picture: DocumentationPicture,
): Promise<number> {
  const [width, height] = picture.window;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: 'light',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(today);
    const answer = await page.goto(site + picture.path, { waitUntil: 'networkidle' });
    if (!answer?.ok()) throw new Error(`${picture.file}: there is no page /${picture.path}.`);
    await picture.before?.(page);
    const clip = picture.part && (await frameOf(page, picture.part));
    const image = await page.screenshot({ animations: 'disabled', fullPage: clip !== undefined, clip });
    const bytes = picture.file.endsWith('.webp')
      ? await sharp(image).webp({ quality: 75, effort: 6 }).toBuffer()
      : image;
    writeFileSync(picture.file, bytes);
    return bytes.length;
  } finally {
    await context.close();
  }
}

/** The smallest frame on the page that holds some elements, and a little space around. */
async function frameOf(page: Page, selectors: readonly string[]) {
  const boxes = await Promise.all(
    selectors.map(async (selector) => {
      const box = await page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`${page.url()} shows no ${selector}.`);
      return box;
    }),
  );
  const { width: pageWidth } = page.viewportSize() ?? { width: 0 };
  const left = Math.max(0, Math.floor(Math.min(...boxes.map(({ x }) => x))) - margin);
  const top = Math.max(0, Math.floor(Math.min(...boxes.map(({ y }) => y))) - margin);
  const right = Math.min(pageWidth, Math.ceil(Math.max(...boxes.map(({ x, width }) => x + width))) + margin);
  const bottom = Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height))) + margin;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
