import { foreign, text, type ContentPlace } from './damage.ts';
import { wordsOf, type BuiltSite } from './built-site.ts';
import type { Trial } from './trial.ts';

/** Where the page of a content file stands; each rule is a pattern of its path and what to make of it. */
const pageRules: readonly [pattern: RegExp, page: string][] = [
  [/^guide\/\d\d-(.+)\.mdx$/, 'leitfaden/$1'],
  [/^flows\/(.+)\.yaml$/, 'antragsstrecken/$1'],
  [/^examples\/([^/]+)\/index\.yaml$/, 'beispiele/$1'],
  [/^meetings\/([^/]+)\/.+$/, 'projekttermine/$1'],
  [/^legal\/(.+)\.mdx$/, '$1'],
];

/** What a file says, without what nobody is meant to read: comments, and the names of keys. */
const said = (path: string, source: string) =>
  path.endsWith('.yaml')
    ? source.replace(/(?:^|(?<=\s))#.*$/gm, '').replace(/^\s*(?:- )*[\w-]+:(?=\s)/gm, '')
    : source.replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, '');

/**
 * What a damaged file holds and the site does not show: its page, its mark, or a word that the site without damage shows
 * because of the same file.
 *
 * @param trial the damage
 * @param places what the folder held, with the damages that were built together with it
 */
export function lostBy(
  { path, mark, before, after }: Trial,
  places: readonly ContentPlace[],
  site: BuiltSite,
  whole: BuiltSite,
): string[] {
  const lost: string[] = [];
  const own = new Set(after.map((place) => place.path));
  for (const place of places) {
    if (!own.has(place.path) || !('bytes' in place) || /(?:^|\/)\./.test(place.path)) continue;
    for (const [pattern, page] of pageRules) {
      const address = place.path.replace(pattern, page);
      if (pattern.test(place.path) && !site.pages.has(address)) lost.push(`page ${address}`);
    }
    if (place.path !== path || !text.test(path)) continue;
    const old = wordsOf(said(path, before.toString('utf8')));
    for (const word of wordsOf(said(path, place.bytes.toString('utf8')))) {
      const meant = word.startsWith(mark.toLowerCase()) || (old.has(word) && whole.words.has(word));
      if (meant && !site.words.has(word)) lost.push(`word ${word}`);
    }
  }
  return lost;
}

/** Markup that stands where it does no harm: in data of a page and in the values of attributes. */
const harmless = /<script type="application\/(?:ld\+)?json"[^>]*>[\s\S]*?<\/script>|="[^"]*"/g;

/** Whether the element of a damage that was written into data became an element of a page. */
export function injectedBy({ mark, path }: Trial, { markup }: BuiltSite): string[] {
  const element = `<${foreign}>${mark}`;
  const isElement =
    path.endsWith('.yaml') && markup.includes(element) && markup.replace(harmless, '').includes(element);
  return isElement ? [`${element} became an element of a page`] : [];
}
