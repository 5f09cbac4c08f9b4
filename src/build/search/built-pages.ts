import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { IndexFiles, Page } from './pagefind-run.ts';

/**
 * The pages of a built site. Each is read when it is asked for: all together they are large.
 *
 * @param root folder the site was built into
 */
export function readPages(root: string): Iterable<Page> {
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replaceAll(sep, '/')}`.replace(/\/index\.html$/, '/'),
      file: join(root, file),
    }));
  return {
    *[Symbol.iterator]() {
      for (const { path, file } of pages) yield { path, html: readFileSync(file, 'utf8') };
    },
  };
}

/** Writes the index to `pagefind/` below the folder of the built site. */
export function writeIndex(root: string, files: IndexFiles): void {
  for (const [path, content] of files) {
    const file = join(root, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
