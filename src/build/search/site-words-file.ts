import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { SiteWordsFile } from '../../domain/search/site-words.ts';
import { asServed, type Fragment } from './fragment.ts';
import { wordListOf } from './word-list.ts';

/** More titles than this would weigh more than they help. */
const mostTitles = 300;

/**
 * The file with the words of the site, packed, and its name, which changes with its content.
 *
 * @param fragments the pages, still with joints
 * @param synonyms groups of words that mean the same
 */
export function siteWordsFile(
  fragments: readonly Fragment[],
  synonyms: readonly string[][],
): { name: string; content: Uint8Array } {
  const words: SiteWordsFile = {
    words: wordListOf(fragments.map(({ content }) => content)),
    synonyms,
    titles: titlesOf(fragments),
  };
  const content = gzipSync(JSON.stringify(words), { level: 9 });
  const hash = createHash('sha256').update(content).digest('hex');
  return { name: `site-words.${hash.slice(0, 10)}.pf_words`, content };
}

/** Titles to be suggested: those of pages that are no meetings, which are found by date. */
function titlesOf(fragments: readonly Fragment[]): SiteWordsFile['titles'] {
  const named = fragments
    .filter(({ meta }) => meta.title && !meta.date)
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  return named.length > mostTitles ? [] : named.map(({ meta, url }) => [asServed(meta.title ?? ''), url]);
}
