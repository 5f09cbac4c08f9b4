import { sectionSign } from '../../domain/search/words/section-token.ts';
import { compoundMarker, withoutMarks } from './compound-marks.ts';
import { readFragment, writeFragment } from './fragment.ts';
import { withSmallPieces } from './index-pieces.ts';
import { indexedText } from './indexed-text.ts';
import { pageText, searchedPart } from './page-text.ts';
import { runPagefind, type IndexFiles, type Page } from './pagefind-run.ts';
import { markSections } from './section-marks.ts';
import { siteWordsFile } from './site-words-file.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A page is found only when its frame marks the part to be searched. */
const isSearchable = ({ html }: Page) => html.includes('data-pagefind-body');

/** Pagefind's list of what belongs to the index; what it does not know there it passes over. */
const entryFile = 'pagefind-entry.json';

/**
 * Builds the search index of the site. The same pages give the same files.
 *
 * @param synonyms groups of words that mean the same
 * @param onGiven called when Pagefind has all pages, see `runPagefind`
 * @throws when Pagefind refuses a page or writes files that are not understood
 */
export async function indexPages(
  pages: Iterable<Page>,
  synonyms: readonly string[][],
  onGiven?: () => void,
): Promise<IndexFiles> {
  const searchable = Iterator.from(pages)
    .filter(isSearchable)
    .map(({ path, html }) => ({ path, html: withoutMarks(indexedText(searchedPart(html))) }))
    .toArray()
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const mark = compoundMarker(vocabularyOf(searchable.values().map(({ html }) => pageText(html))));
  const marked = takenFrom(searchable).map(({ path, html }) => ({ path, html: mark(markSections(html)) }));
  const files = await runPagefind(marked, { includeCharacters: sectionSign }, onGiven);
  return withWords(withSmallPieces(files), synonyms);
}

/** The items of a list, each taken from it: a page that is indexed need not be kept while others follow. */
function* takenFrom<T>(list: T[]): Generator<T, void> {
  for (let item = list.shift(); item !== undefined; item = list.shift()) yield item;
}

/** The files with clean fragments and with the words of the site, whose file stands in the entry file. */
function withWords(files: IndexFiles, synonyms: readonly string[][]): IndexFiles {
  const fragments = [...files]
    .filter(([path]) => path.startsWith('fragment/'))
    .map(([path, file]) => ({ path, fragment: readFragment(path, file) }));
  const words = siteWordsFile(
    fragments.map(({ fragment }) => fragment),
    synonyms,
  );
  const entry = JSON.parse(Buffer.from(files.get(entryFile) ?? []).toString()) as Record<string, unknown>;
  return new Map([
    ...files,
    ...fragments.map(({ path, fragment }): [string, Uint8Array] => [path, writeFragment(fragment)]),
    [words.name, words.content],
    [entryFile, Buffer.from(JSON.stringify({ ...entry, site_words: words.name }))],
  ]);
}
