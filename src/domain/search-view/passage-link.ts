import { passageKey } from './passage-key.ts';

/** A place on a page and the words to be marked there. */
export interface Passage {
  /** Id of the place; empty for the top of the page. */
  anchor: string;
  words: string[];
}

const maxWords = 16;
const maxLength = 80;

/**
 * Fragment that leads to a place and says which words to mark there: `#seite-2&markiert=postweg,briefe`.
 * It stands in the fragment because that never reaches a server. Without words it is the plain anchor.
 *
 * @param passage the place and the words; what exceeds 16 words or 80 characters a word is left out
 */
export function formatPassage({ anchor, words }: Passage): string {
  const written = readable(words).map(encodeURIComponent);
  if (written.length === 0) return anchor === '' ? '' : `#${anchor}`;
  return `#${anchor}${passageKey}${written.join(',')}`;
}

/**
 * Reads such a fragment; null when it names no words. An address is hostile until read: the same limits hold.
 *
 * @param fragment as in `location.hash`
 */
export function parsePassage(fragment: string): Passage | null {
  const at = fragment.indexOf(passageKey);
  if (!fragment.startsWith('#') || at === -1) return null;
  const words = readable(
    fragment
      .slice(at + passageKey.length)
      .split(',')
      .map(decode),
  );
  return words.length === 0 ? null : { anchor: decode(fragment.slice(1, at)), words };
}

const readable = (words: readonly string[]): string[] =>
  [...new Set(words.map((word) => word.toWellFormed().trim()))]
    .filter((word) => word !== '' && word.length <= maxLength)
    .slice(0, maxWords);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
