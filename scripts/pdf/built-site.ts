import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Answers the browser from a built site as if it stood at its public address, so that links in a print lead there.
 * Nothing else is loaded.
 */
export const serveFrom = (context: BrowserContext, folder: string, site: string, base: string) =>
  context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const path = decodeURIComponent(pathname);
    const inside = origin === new URL(site).origin && path.startsWith(base);
    const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
    if (!inside || !existsSync(file)) return route.fulfill({ status: 404 });
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    return route.fulfill({ body: readFileSync(file), contentType });
  });
