import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Port the built site is served on during the browser tests; the variants take the next two. `E2E_PORT` changes it. */
export const port = Number(process.env.E2E_PORT ?? 4397);

/** Folder of the built site the tests look at. */
export const dist = process.env.OUT_DIR ?? 'dist';

/** The further sites the tests need, each built with settings of its own. */
export const variants = {
  secondService: {
    name: 'second service',
    dist: '.cache/sites/zweiter-dienst',
    port: port + 1,
    env: {
      OUT_DIR: '.cache/sites/zweiter-dienst',
      CONTENT_DIR: 'e2e/fixtures/zweiter-dienst',
      SITE_URL: 'https://hundemarke.example',
    },
  },
  basePath: {
    name: 'site below /aufenthalt/',
    dist: '.cache/sites/unterpfad',
    port: port + 2,
    env: { OUT_DIR: '.cache/sites/unterpfad', BASE_PATH: '/aufenthalt/' },
  },
} as const;

/** Paths of all pages in the sitemap of a built site, for example `/leitfaden/einleitung/`. */
export function sitePaths(folder: string = dist): string[] {
  const file = join(folder, 'sitemap-0.xml');
  if (!existsSync(file)) throw new Error(`${file} is missing: build the site first.`);
  return [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
}
