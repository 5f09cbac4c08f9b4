import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile, redirectsFile } from '../../domain/hosting/headers-file.ts';
import { nginxMaps, nginxServer } from '../../domain/hosting/nginx.ts';
import type { SiteFiles } from '../../domain/hosting/site-files.ts';
import type { Alias } from '../aliases.ts';
import { filesBelow } from './files-below.ts';

/**
 * Writes what a server must know of a built site into its folder: `_nginx/` for nginx, `_headers` and `_redirects` for
 * hosts of static sites.
 *
 * @param root folder the site was built into
 * @param base path below which it stands, with slashes at both ends
 */
export function writeServerFiles(root: string, base: string, aliases: readonly Alias[]): void {
  const moved = aliases.map(({ from, to }) => ({ from: `leitfaden/${from}`, to: `leitfaden/${to}` }));
  const site: SiteFiles = { base, moved, files: filesBelow(root) };
  mkdirSync(join(root, '_nginx'), { recursive: true });
  writeFileSync(join(root, '_nginx', 'maps.conf'), nginxMaps(site));
  writeFileSync(join(root, '_nginx', 'server.conf'), nginxServer(site));
  writeFileSync(join(root, '_headers'), headersFile(site));
  writeFileSync(join(root, '_redirects'), redirectsFile(site));
}
