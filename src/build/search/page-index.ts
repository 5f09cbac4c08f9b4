import { close, createIndex } from 'pagefind';
import { indexedText } from './indexed-text.ts';

/** A page of the site: its path below the base, for example `/leitfaden/einleitung/`, and its HTML. */
export interface Page {
  path: string;
  html: string;
}

/** Files of the index by path, for example `pagefind.js` or `fragment/de_1a2b3c4.pf_fragment`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** A page is found only when its frame marks the part to be searched. */
const isSearchable = ({ html }: Page) => html.includes('data-pagefind-body');

/** Parts of Pagefind no page of this site asks for: its own search boxes and the module for other languages. */
const unused = /^pagefind-(?:(?:.+-)?ui|highlight)\.(?:js|css)$|^wasm\.unknown\.pagefind$/;

/**
 * Builds the search index of the site. The same pages give the same files.
 *
 * @throws when Pagefind refuses a page
 */
export async function indexPages(pages: readonly Page[]): Promise<IndexFiles> {
  const { index, errors } = await createIndex({ forceLanguage: 'de' });
  if (!index) throw failure('', errors);
  try {
    const searchable = pages.filter(isSearchable).sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { path, html } of searchable) {
      const added = await index.addHTMLFile({ url: path, content: indexedText(html) });
      if (added.errors.length > 0) throw failure(path, added.errors);
    }
    const { files, errors } = await index.getFiles();
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
