import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './shared-pages.ts';
import { bundleWorker } from '../src/build/offline/bundle-worker.ts';
import { sitePaths, variants } from './site.ts';
import { results, searchPage } from './search-view.ts';
import { staticSite } from './static-site.ts';

/** A site whose server can be stopped and whose files can change. */
interface Site {
  origin: string;
  changed: Map<string, string>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

async function serve(folder: string, base: string): Promise<Site> {
  const changed = new Map<string, string>();
  let server: Server = staticSite(folder, base, changed);
  const listen = (port: number) =>
    new Promise<void>((resolve) => void server.listen(port, 'localhost', () => resolve()));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    changed,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start: () => {
      server = staticSite(folder, base, changed);
      return listen(port);
    },
  };
}

/** What the site has stored on the device. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const nothing = { caches: 0, workers: 0 };
const keep = (page: Page) => page.getByRole('button', { name: /^Offline verfügbar machen \(\d.*\s[kM]B\)$/ });
const remove = (page: Page) => page.getByRole('button', { name: 'Vom Gerät entfernen' });

test('kept on demand: reading, searching, writing without a network, an update, and away again', async ({
  page,
  context,
}) => {
  const { dist } = variants.secondService;
  const site = await serve(dist, '/');
  const open = (path: string) => page.goto(site.origin + path);
  await open('/leitfaden/');
  await open('/offline/');
  await expect(keep(page)).toBeVisible();
  expect(await stored(page)).toEqual(nothing);
  await keep(page).click();
  await expect(remove(page)).toBeFocused({ timeout: 20_000 });
  await expect(page.locator('offline-copy').getByRole('status')).toHaveText(
    'Diese Website ist auf Ihrem Gerät gespeichert.',
  );

  await site.stop();
  await context.setOffline(true);
  const chapter =
    sitePaths(dist)
      .filter((path) => /^\/leitfaden\/./.test(path))
      .at(-1) ?? '';
  await open(chapter);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.getByText('Keine Verbindung. Sie lesen die gespeicherte Fassung')).toContainText(
    /\d{4}\.$/,
  );
  // A word that stands in the text of a PDF only.
  await open('/suche/?q=Schilder');
  await expect(results(searchPage(page)).first().getByRole('link').first()).toHaveAttribute(
    'href',
    /\/projekttermine\//,
  );
  await open('/email/');
  await page.locator('[name="authority"]').fill('Stadt Musterstadt');
  await expect(page.locator('[data-body]')).toContainText('Stadt Musterstadt');
  await open('/mein-weg/');
  const task = page.getByRole('checkbox', { name: 'Nachricht an das Team senden' });
  await task.check();
  await expect(task).toBeChecked();
  await expect(page.locator('[data-station=anmelden]')).toContainText(/1 von \d+ erledigt/);
  await page.evaluate(() => (location.href = '/leitfaden/leitfaden.pdf'));
  await expect(page).toHaveURL(/\/offline\/#nicht-dabei$/);

  const file = `${chapter.slice(1)}index.html`;
  site.changed.set(file, readFileSync(join(dist, file), 'utf8').replace('<h1', '<h1 data-new'));
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  site.changed.set('sw.js', worker.replace(new RegExp(`(url:.${chapter}.,revision:.)`), '$1new'));
  expect(site.changed.get('sw.js')).not.toBe(worker);
  await site.start();
  await context.setOffline(false);
  await open(chapter);
  await expect(page.getByText('Es gibt eine neue Fassung des Leitfadens.')).toBeVisible();
  await expect(page.locator('h1[data-new]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Jetzt laden' }).click();
  await expect(page.locator('h1[data-new]')).toBeVisible();

  await open('/offline/');
  await remove(page).click();
  await expect(keep(page)).toBeFocused();
  expect(await stored(page)).toEqual(nothing);
  await site.stop();
});

test('below a path, failing harmlessly, and taken back by the operator', async ({ page, context }) => {
  const { dist: folder, env } = variants.basePath;
  const site = await serve(folder, env.BASE_PATH);
  const open = (path: string) => page.goto(site.origin + env.BASE_PATH + path);
  // As when the device is full: the worker cannot store what it should.
  site.changed.set(
    'sw.js',
    'addEventListener("install", (event) => event.waitUntil(Promise.reject(new Error("full"))))',
  );
  await open('offline/');
  await keep(page).click();
  await expect(page.locator('offline-copy').getByRole('status')).toHaveText(
    /^Das Speichern hat nicht geklappt\./,
  );
  expect(await stored(page)).toEqual(nothing);

  site.changed.delete('sw.js');
  await keep(page).click();
  await expect(remove(page)).toBeFocused({ timeout: 20_000 });
  await site.stop();
  await context.setOffline(true);
  await open('leitfaden/');
  await expect(page.locator('h1')).toBeVisible();

  const retired = mkdtempSync(join(tmpdir(), 'worker-'));
  await bundleWorker('retired-worker', retired);
  site.changed.set('sw.js', readFileSync(join(retired, 'sw.js'), 'utf8'));
  rmSync(retired, { recursive: true });
  await site.start();
  await context.setOffline(false);
  await open('leitfaden/');
  await expect.poll(() => stored(page), { timeout: 20_000 }).toEqual(nothing);
  await site.stop();
});
