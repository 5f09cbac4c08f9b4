// `npm run pdf`: prints the whole guide of the built site as PDF and builds again, so that the site offers it.
// First `npm run build`, with the same settings.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { basePath, outDir, siteUrl } from '../src/build/address.ts';
import { storeGuidePdf } from '../src/build/guide-pdf/stored-pdf.ts';
import { chromiumOptions } from './chromium.mjs';
import { printGuide } from './pdf/print-guide.ts';
import { serveFrom } from './pdf/built-site.ts';

const path = 'leitfaden/gesamt/';
const astro = (command: string) =>
  spawnSync(`astro ${command}`, { shell: true, stdio: 'inherit' }).status === 0;

if (!existsSync(join(outDir, path, 'index.html'))) {
  console.error(`${join(outDir, path)} fehlt. Bauen Sie zuerst die Website: npm run build`);
  process.exit(1);
}
const browser = await chromium.launch(chromiumOptions());
try {
  // Styles are added to the page for the print, which its content security policy would refuse.
  const context = await browser.newContext({ locale: 'de-DE', bypassCSP: true });
  await serveFrom(context, outDir, siteUrl, basePath);
  const page = await context.newPage();
  await page.goto(new URL(basePath + path, siteUrl).href);
  const { pdf, pages } = await printGuide(page);
  console.log(`${storeGuidePdf(pdf)}: ${pages} Seiten, ${Math.round(pdf.length / 1000)} kB`);
} finally {
  await browser.close();
}
if (!astro('build')) process.exit(1);
