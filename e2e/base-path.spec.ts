import { expect } from '@playwright/test';
import { test } from './shared-pages.ts';
import { isState } from '../src/domain/address-state/address-state.ts';
import { sitePaths, variants } from './site.ts';

const { dist, port, env } = variants.basePath;
const origin = `http://localhost:${port}`;

test('below a path every link of every page leads somewhere', async ({ request }) => {
  const pages = sitePaths(dist);
  expect(pages.length).toBeGreaterThan(20);
  const targets = new Map<string, string>();
  for (const path of [...pages, `${env.BASE_PATH}404.html`]) {
    const html = await (await request.get(origin + path)).text();
    for (const [, , address] of html.matchAll(/\s(href|src|action|srcset|data-bundle)="([^"#]+)/g)) {
      const url = new URL((address ?? '').replaceAll('&amp;', '&'), origin + path);
      if (url.origin === origin) targets.set(url.pathname, path);
    }
  }
  const dead: string[] = [];
  for (const [target, from] of targets) {
    if (!target.startsWith(env.BASE_PATH)) dead.push(`${target} leaves the path (on ${from})`);
    else if (!target.endsWith('/pagefind/') && !(await request.get(origin + target)).ok())
      dead.push(`${target} (on ${from})`);
  }
  expect(dead).toEqual([]);
});

test('below a path anchors lead somewhere', async ({ request }) => {
  const ids = new Map<string, Set<string>>();
  const load = async (path: string) => {
    const html = await (await request.get(origin + path)).text();
    ids.set(path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')));
    return html;
  };
  const pages = sitePaths(dist);
  const html = new Map<string, string>();
  for (const path of pages) html.set(path, await load(path));
  const dead = pages.flatMap((path) =>
    [...(html.get(path) ?? '').matchAll(/\shref="([^"]*)#([^"]+)"/g)]
      .map(([, address, anchor]) => ({ url: new URL(address || path, origin + path), anchor: anchor ?? '' }))
      .filter(({ url }) => url.origin === origin && ids.has(url.pathname))
      .filter(({ anchor }) => !isState(`#${anchor}`))
      .filter(({ url, anchor }) => !ids.get(url.pathname)?.has(decodeURIComponent(anchor)))
      .map(({ url, anchor }) => `${url.pathname}#${anchor} (on ${path})`),
  );
  expect(dead).toEqual([]);
});

test('below a path search, generator and download work', async ({ page }) => {
  await page.goto(`${origin}${env.BASE_PATH}suche/?q=Mandant`);
  const hit = page.locator('[data-results] > li').first().locator('a').first();
  await expect(hit).toBeVisible();
  await hit.click();
  await expect(page).toHaveURL(new RegExp(`^${origin}${env.BASE_PATH}`));
  await expect(page.locator('h1')).toBeVisible();

  await page.goto(`${origin}${env.BASE_PATH}email/`);
  await page.locator('[name="authority"]').fill('Stadt Musterstadt');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /\.eml/ }).click();
  await page.getByRole('button', { name: /Trotzdem/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.eml$/);
});
