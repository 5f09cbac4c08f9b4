/** The word as it is compared: lower case, ä as a, ß as ss. */
const fold = (word: string): string =>
  word.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');

const words = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Parts of a compound written with capitals inside, such as "BundID". */
const parts = (text: string): string[] => [
  ...words(text),
  ...words(text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')),
];

/** Whether two words share a stem: the first three fifths of the searched word at least. */
function sharesStem(searched: string, found: string): boolean {
  const length = Math.max(Math.min(searched.length, 2), Math.ceil(searched.length * 0.6));
  return found.startsWith(searched.slice(0, length));
}

/**
 * How many of the searched words occur among found ones, in whatever inflection.
 *
 * @param query what was searched
 * @param found text, for example a title or the words that were hit
 */
export function coveredWords(query: string, found: string): number {
  const available = parts(found);
  return new Set(words(query).filter((searched) => available.some((word) => sharesStem(searched, word))))
    .size;
}

/** Whether every searched word occurs in the text. */
export const coversAll = (query: string, found: string): boolean =>
  coveredWords(query, found) === new Set(words(query)).size;
