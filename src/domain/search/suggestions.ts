import type { Suggestion } from './engine.ts';
import type { SiteWordsFile } from './site-words.ts';
import { keyOf } from './words/fold.ts';
import type { WordList } from './words/word-list.ts';

/** What suggestions are made of. */
export interface SuggestionSource {
  list: WordList;
  titles: SiteWordsFile['titles'];
  /** Path below which the pages stand, with slashes at both ends. */
  base: string;
}

/** Fewer letters may become anything. */
const fewestLetters = 2;

/**
 * What the typed text may become: titles with a word that begins like the last one typed, and the query with that word
 * completed, words that are met more often first. Nothing when the last word is complete (a blank follows).
 */
export function suggestions(
  typed: string,
  limit: number,
  { list, titles, base }: SuggestionSource,
): Suggestion[] {
  const [, before = '', last = ''] = /^(.*?)([\p{L}\p{N}]*)$/su.exec(typed) ?? [];
  const key = keyOf(last);
  if (key.length < fewestLetters) return [];
  const completed = list
    .startingWith(key)
    .filter((word) => word.key !== key && word.text.length > 3)
    .sort((a, b) => b.count - a.count || a.key.length - b.key.length)
    .map(({ text }) => ({ text: before + text, href: null }));
  const named = titles
    .filter(([title]) => holdsAll(title, typed))
    .sort(([a], [b]) => Number(!begins(a, typed)) - Number(!begins(b, typed)))
    .map(([text, path]) => ({ text, href: base + path.replace(/^\//, '') }));
  return [...named.slice(0, Math.ceil(limit / 2)), ...completed].slice(0, limit);
}

/** Whether the title begins as typed, apart from its chapter number. */
const begins = (title: string, typed: string): boolean =>
  keyOf(title.replace(/^[\d.]+\s/, '')).startsWith(keyOf(typed));

/** Whether each typed word begins a word of the title. */
function holdsAll(title: string, typed: string): boolean {
  const words = title.split(/[^\p{L}\p{N}]+/u).map(keyOf);
  const wanted = typed
    .split(/[^\p{L}\p{N}]+/u)
    .map(keyOf)
    .filter(Boolean);
  return wanted.every((key) => words.some((word) => word.startsWith(key)));
}
