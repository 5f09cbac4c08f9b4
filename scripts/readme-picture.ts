// Takes the picture of the start page that the README shows: `npm run readme-picture` after `npm run build`.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { chromiumOptions } from './chromium.mjs';

const port = '4396';
const server = spawn(process.execPath, ['e2e/static-server.ts', 'dist', port], { stdio: 'inherit' });
const address = `http://localhost:${port}/`;

/** Waits for the server, at most ten seconds. */
async function serverAnswers(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(address).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error(`Nothing answers at ${address}.`);
}

const browser = await chromium.launch(chromiumOptions());
try {
  await serverAnswers();
  const page = await browser.newPage({
    viewport: { width: 1366, height: 900 },
    colorScheme: 'light',
    locale: 'de-DE',
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: 'scripts/readme-picture.png' });
} finally {
  await browser.close();
  server.kill();
}
