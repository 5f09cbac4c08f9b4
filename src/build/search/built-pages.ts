import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { IndexFiles, Page } from './pagefind-run.ts';

/**
 * The pages of a built site, each read when it is asked for: all together they are large.
 *
 * @param root folder the site was built into
 */
export function* readPages(root: string): Generator<Page, void> {
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.html')) {
      const path = `/${file.replaceAll(sep, '/')}`.replace(/\/index\.html$/, '/');
      yield { path, html: readFileSync(join(root, file), 'utf8') };
    }
}

/** Writes the index to `pagefind/` below the folder of the built site. */
export function writeIndex(root: string, files: IndexFiles): void {
  for (const [path, content] of files) {
    const file = join(root, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
