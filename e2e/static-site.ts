import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, relative } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.ics': 'text/calendar; charset=utf-8',
};

/** Path of an address below the base; `undefined` if it lies outside the site or is no address (`/%`). */
function pathOf(url: string, base: string): string | undefined {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    return pathname.startsWith(base) ? normalize(decodeURIComponent(pathname.slice(base.length))) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A server for a built site.
 *
 * @param folder folder the site was built into
 * @param base base path with slashes at both ends
 * @param changed files to serve in place of those of the folder, by their path below it
 */
export function staticSite(folder: string, base: string, changed = new Map<string, string>()): Server {
  return createServer((request, response) => {
    const path = pathOf(request.url ?? '/', base) ?? '404';
    const place = join(folder, normalize(`/${path}`));
    const file = existsSync(place) && statSync(place).isDirectory() ? join(place, 'index.html') : place;
    if (!existsSync(file)) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      const page = join(folder, '404.html');
      response.end(existsSync(page) ? readFileSync(page) : `${folder} holds no site.`);
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(changed.get(relative(folder, file)) ?? readFileSync(file));
  });
}
