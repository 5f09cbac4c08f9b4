import { href } from './href.ts';

/**
 * Full address of a page or file of this site; `undefined` while the build does not know where the site will stand
 * (`SITE_URL`). A wrong address is worse than none.
 *
 * @param path absolute path within the site, for example `/leitfaden/einleitung/`
 */
export function fullAddress(path: string): string | undefined {
  const { SITE_URL } = process.env;
  return SITE_URL ? new URL(href(path), SITE_URL).href : undefined;
}
