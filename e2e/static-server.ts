// Serves a built site during the browser tests: `node e2e/static-server.ts FOLDER PORT [BASE]`.
// (Astro's own preview runs only once per project, and the tests look at three sites.)
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const [folder = 'dist', port = '4399', base = '/'] = process.argv.slice(2);

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.ics': 'text/calendar; charset=utf-8',
};

/** File of an address; `undefined` if it lies outside the site or is no address (`/%`). */
function fileOf(url: string): string | undefined {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    if (!pathname.startsWith(base)) return undefined;
    return join(folder, normalize(`/${decodeURIComponent(pathname.slice(base.length))}`));
  } catch {
    return undefined;
  }
}

createServer((request, response) => {
  let file = fileOf(request.url ?? '/') ?? join(folder, '404');
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  if (!existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    const page = join(folder, '404.html');
    response.end(existsSync(page) ? readFileSync(page) : `${folder} holds no site.`);
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}).listen(Number(port), 'localhost');
