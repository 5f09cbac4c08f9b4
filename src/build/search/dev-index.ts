import { extname } from 'node:path';
import type { ViteDevServer } from 'vite';
import { indexPages } from './page-index.ts';
import type { IndexFiles } from './pagefind-run.ts';
import { crawlPages } from './served-pages.ts';
import { readSynonyms } from './synonym-file.ts';

/** The files a page loads first; only here a new index may begin, so that one answer never mixes two of them. */
const entry = /^pagefind(?:-entry\.json|\.js)$/;

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Lets the development server answer below `pagefind/`: the index is built in memory from the pages as they are
 * served, at the first request and again after something changed.
 *
 * @param base path below which the site stands, with slashes at both ends
 */
export function serveIndex(server: ViteDevServer, base: string): void {
  let files: Promise<IndexFiles> | undefined;
  let stale = true;
  server.watcher.on('all', () => (stale = true));
  const prefix = `${base}pagefind/`;

  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
    if (!pathname.startsWith(prefix)) return next();
    const path = pathname.slice(prefix.length);
    if (!files || (stale && entry.test(path))) {
      stale = false;
      const build = async () => indexPages(await crawlPages(startAddress(server, base)), readSynonyms());
      // One after the other: they share one indexing process.
      files = (files ?? Promise.resolve()).then(build, build);
    }
    files.then((index) => {
      const content = index.get(path);
      response.statusCode = content ? 200 : 404;
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      response.setHeader('cache-control', 'no-store');
      response.end(content);
    }, next);
    files.catch(() => (stale = true));
  });
}

/** Address the server listens at; asked for at a request, because the port is chosen late. */
function startAddress(server: ViteDevServer, base: string): string {
  const [address] = server.resolvedUrls?.local ?? [];
  return new URL(base, address ?? 'http://localhost:4321').href;
}
