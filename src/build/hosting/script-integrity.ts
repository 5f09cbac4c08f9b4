import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';

/** Start tags of scripts with an address, as Astro writes them. */
const scriptTag = /<script((?: [a-z-]+(?:="[^"]*")?)*? src="([^"]+)"[^>]*)>/g;

/**
 * Puts the hash of its file to each script of a page (https://www.w3.org/TR/SRI/): a browser then runs no script that
 * somebody changed on its way or on the server.
 *
 * @param html the page
 * @param hashOf hash of the file of an address, for example `sha256-…`
 */
export const withIntegrity = (html: string, hashOf: (address: string) => string): string =>
  html.replace(scriptTag, (_tag, attributes: string, address: string) => {
    return `<script${attributes} integrity="${hashOf(address)}">`;
  });

/**
 * Puts hashes to the scripts of all pages of a built site.
 *
 * @throws when a page loads a script that is no file of the site
 */
export function writeIntegrity(root: string, base: string): void {
  const known = new Map<string, string>();
  const hashOf = (address: string): string => {
    const hash =
      known.get(address) ??
      `sha256-${createHash('sha256')
        .update(readFileSync(join(root, address.slice(base.length))))
        .digest('base64')}`;
    known.set(address, hash);
    return hash;
  };
  for (const file of filesBelow(root).filter((path) => path.endsWith('.html'))) {
    const path = join(root, file);
    writeFileSync(path, withIntegrity(readFileSync(path, 'utf8'), hashOf));
  }
}
