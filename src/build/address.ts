/** Where the site will stand, without its path; `SITE_URL` sets it, for example `https://leitfaden.example.de`. */
export const siteUrl = process.env.SITE_URL ?? 'http://localhost:4321';

/** Path below which the site stands, with slashes at both ends; `BASE_PATH` sets it, for example `/leitfaden-a/`. */
export const basePath = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Folder the site is built into; `OUT_DIR` sets it. */
export const outDir = process.env.OUT_DIR ?? './dist';

/**
 * Full address of a page or file, for what is read outside the site: `/neues/` → `https://…/neues/`. What is no path of
 * this site stays as it is.
 */
export const fullAddress = (path: string): string =>
  path.startsWith('/') ? new URL(basePath + path.slice(1), siteUrl).href : path;
