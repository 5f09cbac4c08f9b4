import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SiteWordsFile } from '../../domain/search/site-words.ts';
import { sectionSign } from '../../domain/search/words/section-token.ts';
import { compoundMarker, refuseMarks } from './compound-marks.ts';
import { asServed, readFragment, writeFragment, type Fragment } from './fragment.ts';
import { indexedText } from './indexed-text.ts';
import { pageText } from './page-text.ts';
import { markSections } from './section-marks.ts';
import { vocabularyOf } from './vocabulary.ts';
import { wordListOf } from './word-list.ts';

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
 * @param synonyms groups of words that mean the same
 * @throws when Pagefind refuses a page or writes files that are not understood
 */
export async function indexPages(
  pages: readonly Page[],
  synonyms: readonly string[][] = [],
): Promise<IndexFiles> {
  const searchable = pages
    .filter(isSearchable)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, html }) => ({ path, html: indexedText(html) }));
  const mark = compoundMarker(vocabularyOf(searchable.map(({ html }) => pageText(html))));
  const files = await runPagefind(async (index) => {
    for (const { path, html } of searchable) {
      refuseMarks(path, html);
      const { errors } = await index.addHTMLFile({ url: path, content: mark(markSections(html)) });
      if (errors.length > 0) throw failure(path, errors);
    }
  });
  return withWords(files, synonyms);
}

/** Runs Pagefind once and gives its files. */
async function runPagefind(fill: (index: PagefindIndex) => Promise<void>): Promise<IndexFiles> {
  const { index, errors } = await createIndex({ forceLanguage: 'de', includeCharacters: sectionSign });
  if (!index) throw failure('', errors);
  try {
    await fill(index);
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

/** The files with clean fragments and with the words of the site, whose file name stands in Pagefind's entry file. */
function withWords(files: IndexFiles, synonyms: readonly string[][]): IndexFiles {
  const fragments = [...files]
    .filter(([path]) => path.startsWith('fragment/'))
    .map(([path, file]) => ({ path, fragment: readFragment(path, file) }));
  const words: SiteWordsFile = {
    words: wordListOf(fragments.map(({ fragment }) => fragment.content)),
    synonyms,
    titles: titlesOf(fragments.map(({ fragment }) => fragment)),
  };
  const packed = gzipSync(JSON.stringify(words), { level: 9 });
  const name = `site-words.${createHash('sha256').update(packed).digest('hex').slice(0, 10)}.pf_words`;
  return new Map([
    ...files,
    ...fragments.map(({ path, fragment }): [string, Uint8Array] => [path, writeFragment(fragment)]),
    [name, packed],
    [entryFile, withName(files.get(entryFile), name)],
  ]);
}

/** Pagefind's list of what belongs to the index; what it does not know there it passes over. */
const entryFile = 'pagefind-entry.json';

function withName(entry: Uint8Array | undefined, siteWords: string): Uint8Array {
  const known = JSON.parse(Buffer.from(entry ?? []).toString()) as Record<string, unknown>;
  return Buffer.from(JSON.stringify({ ...known, site_words: siteWords }));
}

/** More titles than this would weigh more than they help. */
const mostTitles = 300;

/** Titles to be suggested: those of pages that are no meetings, which are found by date. */
function titlesOf(fragments: readonly Fragment[]): SiteWordsFile['titles'] {
  const named = fragments
    .filter(({ meta }) => meta.title && !meta.date)
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const titles = named.map(({ meta, url }) => [asServed(meta.title ?? ''), url] as const);
  return titles.length > mostTitles ? [] : titles;
}

const failure = (path: string, errors: readonly string[]) =>
  new Error(`Search index ${path}: ${errors.join(', ')}`);
