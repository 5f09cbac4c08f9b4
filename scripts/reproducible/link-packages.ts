import { linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The installed packages in another place, without the caches of builds. The files are shared (hard links): with one link
 * to the whole folder they would still be known by their old place, which gives styles other names.
 */
export function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (['.astro', '.vite', '.cache'].includes(entry.name)) continue;
    const [old, own] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkPackages(old, own);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(old), own);
    else linkSync(old, own);
  }
}
