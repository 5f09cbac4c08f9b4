// `npm run handbook-pictures` after `npm run build`: takes all pictures of the documentation again, that of the README
// and those of the handbook in `content/handbuch/`. The same content gives the same bytes.
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { staticSite } from '../e2e/static-site.ts';
import { chromiumOptions } from './chromium.mjs';
import { pictures } from './handbook-pictures/pictures.ts';
import { takePicture } from './handbook-pictures/take-picture.ts';

const server = staticSite(process.env.OUT_DIR ?? 'dist', '/').listen(0, 'localhost');
const browser = await chromium.launch(chromiumOptions());
try {
  const { port } = server.address() as AddressInfo;
  for (const picture of pictures) {
    mkdirSync(dirname(picture.file), { recursive: true });
    const bytes = await takePicture(browser, `http://localhost:${port}/`, picture);
    console.log(`${picture.file} (${Math.ceil(bytes / 1000)} kB)`);
  }
} finally {
  await browser.close();
  server.close();
}
