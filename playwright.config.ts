import { defineConfig } from '@playwright/test';
import { dist, port, variants } from './e2e/site.ts';
import { chromiumOptions } from './scripts/chromium.mjs';

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  // A machine that is busy with something else must not turn a change down; what needed it is named at the end.
  retries: 1,
  // One more than the processors there usually are: some tests wait for a while.
  workers: 3,
  timeout: 90_000,
  reporter: [['./e2e/summary-reporter.ts']],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: chromiumOptions(),
  },
  webServer: [
    { folder: dist, port, base: '/' },
    { folder: variants.secondService.dist, port: variants.secondService.port, base: '/' },
    { folder: variants.basePath.dist, port: variants.basePath.port, base: variants.basePath.env.BASE_PATH },
  ].map(({ folder, port: own, base }) => ({
    command: `node e2e/static-server.ts ${folder} ${own} ${base}`,
    url: `http://localhost:${own}${base}`,
    reuseExistingServer: false,
  })),
});
