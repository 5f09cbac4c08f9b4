import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { IndexFiles, Page } from './pagefind-run.ts';

/**
 * The pages of a built site.
 *
 * @param root folder the site was built into
 */
export const readPages = (root: string): Page[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replaceAll(sep, '/')}`.replace(/\/index\.html$/, '/'),
      html: readFileSync(join(root, file), 'utf8'),
    }));

/** Writes the index to `pagefind/` below the folder of the built site. */
export function writeIndex(root: string, files: IndexFiles): void {
  for (const [path, content] of files) {
    const file = join(root, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
