/**
 * Address of a page or file of this site, below the base path.
 *
 * @param path absolute path within the site, for example `/leitfaden/einleitung/#anker`
 */
export const href = (path: string): string =>
  path.startsWith('/') ? import.meta.env.BASE_URL.replace(/\/$/, '') + path : path;
