import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../address.ts';
import { readPages, writeIndex } from './built-pages.ts';
import { serveIndex } from './dev-index.ts';
import { indexPages } from './page-index.ts';
import { readSynonyms } from './synonym-file.ts';

/**
 * Integration: the search index. A page is in it when its frame marks a part with `data-pagefind-body`;
 * `data-pagefind-filter` gives what it can be filtered by, `data-pagefind-meta` what is shown beside its title.
 */
export function siteSearch(): AstroIntegration {
  return {
    name: 'site-search',
    hooks: {
      'astro:server:setup': ({ server }) => serveIndex(server, basePath),
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await indexPages(readPages(root), readSynonyms());
        writeIndex(root, files);
        const pages = [...files.keys()].filter((path) => path.startsWith('fragment/')).length;
        logger.info(`${pages} pages in the search index`);
      },
    },
  };
}
