import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages that are not in the sitemap. */
const unlisted = ['404.html', 'leitfaden/gesamt/'];

/**
 * Paths of all pages of a built site, for example `/leitfaden/einleitung/`.
 *
 * @param folder folder of the built site
 * @param base path below which it stands, with slashes at both ends
 */
export function builtPages(folder: string, base: string): string[] {
  const sitemap = join(folder, 'sitemap-0.xml');
  if (!existsSync(sitemap)) throw new Error(`${sitemap} is missing: build the site first.`);
  const listed = [...readFileSync(sitemap, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
  return [...listed, ...unlisted.map((path) => base + path)];
}
