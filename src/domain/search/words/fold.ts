/**
 * A word as it is compared: lower case, ß as ss, without the dots of umlauts and other marks.
 * The index compares words the same way, so „Führung“ is found by „fuhrung“.
 */
export const fold = (word: string): string =>
  word.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');

/**
 * The key of a word: folded, and ae, oe and ue stand for umlauts, as people type them on foreign keyboards: „fuehrung“
 * and „führung“ have the same key. Letters that are no umlaut are shortened as well („aktuell“); as this happens to all
 * words, it does no harm. Signs inside the word go: „PLZ-Check“ has the key of „plzcheck“.
 */
export const keyOf = (word: string): string =>
  fold(word)
    .replace(/[^\p{L}\p{N}§]/gu, '')
    .replace(/(?<=[aeiouy])[uy](?=[aeiouy])/g, (letter) => letter.toUpperCase())
    .replace(/qu|ae|oe|ue/g, (pair) => (pair === 'qu' ? pair : pair.charAt(0)))
    .toLowerCase();
