import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { markdownToHtml } from 'satteri';
import { pageMarks } from '../../../domain/search/page-marks.ts';
import { parseFrontMatter } from '../../front-matter.ts';
import type { Page } from '../pagefind-run.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page of text alone, with the marks that the frame of the site gives its pages. */
export function plainPage(id: string, title: string, html: string, date?: string): Page {
  const attributes = Object.entries(pageMarks({ kind: date ? 'Projekttermin' : 'Leitfaden', date }))
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
  const heading = escape(title);
  return {
    path: `/${id}/`,
    html:
      `<!doctype html><html lang="de"><head><title>${heading}</title></head>` +
      `<body><main ${attributes}><h1 id="_top">${heading}</h1>${html}</main></body></html>`,
  };
}

/**
 * Pages of a folder of Markdown files with a `title` and, for minutes, a `date` in their front matter.
 * The id of a page is its file name without ending.
 */
export const readMarkdownPages = (folder: string): Page[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const { yaml, body } = parseFrontMatter(readFileSync(join(folder, file), 'utf8'));
      const { title = file, date } = (yaml.data ?? {}) as { title?: string; date?: string };
      const slugger = new GithubSlugger();
      const html = markdownToHtml(body).html.replace(
        /<h([2-6])>([\s\S]*?)<\/h\1>/g,
        (_, level: string, text: string) =>
          `<h${level} id="${slugger.slug(text.replace(/<[^>]*>/g, ''))}">${text}</h${level}>`,
      );
      return plainPage(basename(file, '.md'), String(title), html, date);
    });
