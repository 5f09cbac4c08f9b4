import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath, siteUrl } from '../address.ts';
import { readPages } from '../search/built-pages.ts';
import { pageMarkdown } from './page-markdown.ts';

/** Link by which a page says that it is also there as Markdown, and where. */
const markdownLink = /<a\b[^>]*\shref="([^"]+\.md)"[^>]*\stype="text\/markdown"/;

/** Path of the Markdown a page offers, for example `/leitfaden/testen.md`; `undefined` = none. */
export function markdownPath(html: string, path: string): string | undefined {
  const link = markdownLink.exec(html)?.[1];
  return link === undefined ? undefined : new URL(link, `http://site${path}`).pathname;
}

/** Integration: writes each page that links to itself as Markdown in that form, too. */
export function markdownPages(): AstroIntegration {
  return {
    name: 'markdown-pages',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const [, page] = /^(.*\/leitfaden\/.*)\.md$/.exec(request.originalUrl ?? '') ?? [];
          const own = `http://${request.headers.host}${page}/`;
          const html = page === undefined ? '' : await (await fetch(own)).text();
          if (markdownPath(html, `${page}/`) === undefined) return next();
          response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
          response.end(pageMarkdown(html, own));
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        let offered = 0;
        for (const { path, html } of readPages(root)) {
          const target = markdownPath(html, path);
          if (target === undefined) continue;
          const markdown = pageMarkdown(html, new URL(basePath + path.slice(1), siteUrl).href);
          writeFileSync(join(root, target), markdown);
          offered += 1;
        }
        logger.info(`${offered} pages as Markdown`);
      },
    },
  };
}
