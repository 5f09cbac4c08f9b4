import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { chromiumOptions } from './chromium.mjs';

/**
 * Prints the sample minutes, `scripts/sample-minutes/<meeting>.html` to `content/meetings/<meeting>/protokoll.pdf`.
 * Run by hand when a text changes (`npm run sample-minutes`): a PDF carries the time of its making.
 */
const sources = resolve('scripts/sample-minutes');

/** Runs on every page, because a page may be printed or passed on alone. */
const running = (left: string, right: string): string =>
  `<div style="display:flex;justify-content:space-between;width:100%;margin:0 25mm;color:#454b6b;font:8.5pt 'Liberation Sans',sans-serif">` +
  `<span>${left}</span><span>${right}</span></div>`;

async function print(browser: Browser, file: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(sources, file)).href);
  const label = (await page.locator('body').getAttribute('data-label')) ?? '';
  const path = join('content', 'meetings', file.replace('.html', ''), 'protokoll.pdf');
  await page.pdf({
    path,
    format: 'A4',
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: running('Muster – kein echtes Protokoll', label),
    footerTemplate: running(
      'Muster',
      'Seite <span class="pageNumber"></span> von <span class="totalPages"></span>',
    ),
    margin: { top: '30mm', bottom: '25mm', left: '25mm', right: '25mm' },
  });
  await page.close();
  return path;
}

const browser = await chromium.launch(chromiumOptions());
for (const file of readdirSync(sources).filter((name) => name.endsWith('.html')))
  console.log(await print(browser, file));
await browser.close();
