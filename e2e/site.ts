import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Port the built site is served on during the browser tests. */
export const port = 4399;

/** Folder of the built site the tests look at. */
export const dist = process.env.OUT_DIR ?? 'dist';

/** Paths of all pages in the sitemap of a built site, without the base path, for example `/leitfaden/einleitung/`. */
export function sitePaths(folder = dist): string[] {
  const file = join(folder, 'sitemap-0.xml');
  if (!existsSync(file)) throw new Error(`${file} is missing: build the site first.`);
  return [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
}
