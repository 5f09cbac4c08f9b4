import { articleOfNoun, type Article } from './authority-nouns.ts';

/** What stands between „für“ and the name of the authority. */
export type ArticleChoice = Article | 'ohne';
export const articleChoices: ArticleChoice[] = ['den', 'die', 'das', 'ohne'];

/** A name taken apart: a leading article, the words after it, and which of them is the noun that governs. */
interface ParsedName {
  leading: string | null;
  words: string[];
  noun: number;
  article: Article | null;
}

const bare = (word: string) => word.replace(/^[(„"]+|[),.:;“"]+$/g, '');
const isArticle = (word: string) => /^(der|die|das|den|dem|des)$/i.test(word);

/** Adjectives of authority names, told by their stem, so that no place name („Essen“, „Halle“) passes for one. */
const adjective =
  /^(.*(isch|lich|ig|al|ell|frei|bar|iert|igt|sam)|groß|klein|neu|alt|hoh|ober|unter|erst|zweit)(e|er|es|en)$/i;
/** „Weimarer“: an adjective made of a place, which never changes. */
const placeAdjective = /^\p{Lu}[\p{L}-]{2,}er$/u;
const joins = (word: string) => /^(und|&)$/i.test(word) || word.endsWith('-');
const standsBeforeNoun = (word: string) => joins(word) || adjective.test(word) || placeAdjective.test(word);

/** Only what stands before the first noun may be adjectives; anything else there leaves the name undecided. */
function parseName(name: string): ParsedName {
  const all = name.split(' ');
  const leading = all.length > 1 && isArticle(all[0] ?? '') ? (all[0] ?? null) : null;
  const words = leading === null ? all : all.slice(1);
  const noun = words.findIndex((word) => articleOfNoun(bare(word)) !== null);
  const governs = noun >= 0 && words.slice(0, noun).every((word) => standsBeforeNoun(bare(word)));
  return governs
    ? { leading, words, noun, article: articleOfNoun(bare(words[noun] ?? '')) }
    : { leading, words, noun: -1, article: unchanged(leading) };
}

/** Without a known noun „die“ and „das“ still decide: only the masculine changes in the accusative. */
function unchanged(leading: string | null): Article | null {
  const article = leading?.toLowerCase();
  return article === 'die' || article === 'das' || article === 'den' ? article : null;
}

/** The accusative after a definite article: „Märkischer“ → „Märkischen“, „Staatliches“ → „Staatliche“. */
function inflect(word: string, article: Article): string {
  return adjective.test(word) ? word.replace(/(e|er|es|en)$/i, article === 'den' ? 'en' : 'e') : word;
}

/**
 * The article that the name of an authority takes after „für“.
 * The first noun governs („Kreisausschuss des Landkreises …“); bare place names stay undecided.
 *
 * @param name cleaned name, one line
 */
export const articleOf = (name: string): Article | null => parseName(name).article;

/**
 * The name as it stands after „für“, with article and inflected adjectives.
 *
 * @param name cleaned name, one line
 * @param choice the article; `null` = undecided, which gives „folgende Behörde: …“
 */
export function authorityPhrase(name: string, choice: ArticleChoice | null): string {
  if (choice === null) return `folgende Behörde: ${name}`;
  const { words, noun } = parseName(name);
  if (choice === 'ohne') return words.join(' ');
  return [choice, ...words.map((word, index) => (index < noun ? inflect(word, choice) : word))].join(' ');
}

/**
 * A fuller name to suggest for what seems to be a bare place name, e.g. „Stadt Ingolstadt“ for „Ingolstadt“.
 *
 * @returns the suggestion, or `null` if the name is decided or is no place name
 */
export function fullerName(name: string): string | null {
  const { leading, words, article } = parseName(name);
  const isPlace = /^[\p{L}][\p{L} ./()-]{0,59}$/u.test(name) && words.length <= 4;
  const known =
    leading !== null || article !== null || words.some((word) => articleOfNoun(bare(word)) !== null);
  return isPlace && !known ? `Stadt ${name}` : null;
}
