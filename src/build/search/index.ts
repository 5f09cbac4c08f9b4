import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../address.ts';
import { readPages, writeIndex } from './built-pages.ts';
import { serveIndex } from './dev-index.ts';
import { indexPages } from './page-index.ts';
import type { IndexFiles } from './pagefind-run.ts';
import { readSynonyms } from './synonym-file.ts';

/**
 * Integrations: the search index, begun by the first and written by the second; what stands between them works while
 * Pagefind does. A page is in it when its frame marks a part with `data-pagefind-body`; `data-pagefind-filter` gives what
 * it can be filtered by, `data-pagefind-meta` what is shown beside its title.
 */
export function siteSearch(): { begin: AstroIntegration; end: AstroIntegration } {
  let index: Promise<IndexFiles> | undefined;
  return {
    begin: {
      name: 'site-search-begin',
      hooks: {
        'astro:server:setup': ({ server }) => serveIndex(server, basePath),
        'astro:build:done': async ({ dir }) => {
          const given = Promise.withResolvers<void>();
          index = indexPages(readPages(fileURLToPath(dir)), readSynonyms(), given.resolve);
          // A failure is told at the end; until then it must not stop the process.
          index.then(() => given.resolve(), given.resolve);
          await given.promise;
        },
      },
    },
    end: {
      name: 'site-search',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          // The guide would be without a search, and nobody would notice.
          if (index === undefined)
            throw new Error('The search index was not begun: search.begin is missing.');
          const files = await index;
          writeIndex(fileURLToPath(dir), files);
          const pages = [...files.keys()].filter((path) => path.startsWith('fragment/')).length;
          logger.info(`${pages} pages in the search index`);
        },
      },
    },
  };
}
