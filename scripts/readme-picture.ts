// Takes the picture of the start page that the README shows: `npm run readme-picture` after `npm run build`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';

const port = '4396';
const server = spawn(process.execPath, ['e2e/static-server.ts', 'dist', port], { stdio: 'inherit' });
const installed = '/usr/bin/chromium';
const browser = await chromium.launch({
  ...(existsSync(installed) && { executablePath: installed }),
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
});
try {
  await wait(500);
  const page = await browser.newPage({
    viewport: { width: 1366, height: 900 },
    colorScheme: 'light',
    locale: 'de-DE',
  });
  await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: 'scripts/readme-picture.png' });
} finally {
  await browser.close();
  server.kill();
}
