/** What can be filtered: words by key, and a text to search in. */
export interface Filterable {
  values: Record<string, string[]>;
  text: string;
}

/**
 * Whether an item passes a choice. Within one key any chosen value is enough unless the key is named in
 * `all`; different keys must all hold; of the text every word must occur, upper or lower case alike.
 *
 * @param item the item
 * @param choice chosen values by key; the key `text` is searched in the item's text
 * @param all keys whose chosen values must all hold
 */
export function passes(
  item: Filterable,
  choice: Record<string, string[]>,
  all: readonly string[] = [],
): boolean {
  return Object.entries(choice).every(([key, chosen]) => {
    if (key === 'text') return hasWords(item.text, chosen.join(' '));
    if (chosen.length === 0) return true;
    const own = item.values[key] ?? [];
    const has = (value: string) => own.includes(value);
    return all.includes(key) ? chosen.every(has) : chosen.some(has);
  });
}

function hasWords(text: string, query: string): boolean {
  const haystack = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** Lower case, umlauts and ß written out, so that "Änderung", "aenderung" and "änderung" meet. */
const fold = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/\u00ad/g, '')
    .trim();
