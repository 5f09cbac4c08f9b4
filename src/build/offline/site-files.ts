import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SiteFile } from '../../domain/offline/precache.ts';
import type { PrecacheFile } from '../../domain/offline/worker-files.ts';

/** All files of a built site, in a fixed order. */
export const siteFiles = (root: string): SiteFile[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), size: statSync(file).size }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/**
 * A file as the worker keeps it: under the address readers use, with its content's hash as revision, so that an
 * update fetches only what changed and equal builds give equal workers.
 *
 * @param base base path with slashes at both ends
 */
export function precacheFile(root: string, path: string, base: string): PrecacheFile {
  const url =
    base +
    path
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/');
  if (path.startsWith('_astro/')) return { url, revision: null };
  return {
    url,
    revision: createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex')
      .slice(0, 16),
  };
}
