import { close, createIndex, type PagefindServiceConfig } from 'pagefind';
import { freeMemory } from './free-memory.ts';

/** A page of the site: its path below the base, for example `/leitfaden/einleitung/`, and its HTML. */
export interface Page {
  path: string;
  html: string;
}

/** Files of the index by path, for example `pagefind.js` or `fragment/de_1a2b3c4.pf_fragment`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Parts of Pagefind no page of this site asks for: its own search boxes and the module for other languages. */
const unused = /^pagefind-(?:(?:.+-)?ui|highlight)\.(?:js|css)$|^wasm\.unknown\.pagefind$/;

/** Bytes from which on this process makes room for Pagefind, which takes a second: a build is to do with 2 GB. */
const muchMemory = 1_200_000_000;

/** Pages Pagefind is given before it has read the first of them. */
const atOnce = 16;

/**
 * Runs Pagefind once over the pages, in their order.
 *
 * @param onGiven called when Pagefind has all pages and others may work while it does, in another process; not called on
 *   large sites, whose memory would not do for both
 * @throws when Pagefind refuses a page
 */
export async function runPagefind(
  pages: Iterable<Page>,
  options: PagefindServiceConfig = {},
  onGiven: () => void = () => {},
): Promise<IndexFiles> {
  const { index, errors } = await createIndex({ forceLanguage: 'de', ...options });
  if (!index) throw failure('', errors);
  try {
    const underway: Promise<void>[] = [];
    for (const { path, html } of pages) {
      const added = index.addHTMLFile({ url: path, content: html }).then(({ errors }) => {
        if (errors.length > 0) throw failure(path, errors);
      });
      // Of several failures the first is told below.
      added.catch(() => undefined);
      underway.push(added);
      // Pagefind reads one page after the other, in another process: while it does, the next ones are made ready.
      if (underway.length >= atOnce) await underway.shift();
    }
    await Promise.all(underway);
    // Pagefind now needs four times the memory it had until here: where there is not much left, nobody else works.
    const isScarce = process.memoryUsage.rss() > muchMemory;
    if (isScarce) freeMemory();
    const made = index.getFiles();
    if (!isScarce) onGiven();
    const { files, errors } = await made;
    if (errors.length > 0) throw failure('', errors);
    return new Map(
      files.filter(({ path }) => !unused.test(path)).map(({ path, content }) => [path, content]),
    );
  } finally {
    await index.deleteIndex();
    await close();
  }
}

const failure = (path: string, errors: readonly string[]) =>
  new Error(`Search index ${path}: ${errors.join(', ')}`);
