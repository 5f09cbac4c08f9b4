/** A stretch of a text, as offsets of its first character and of the one after its last. */
export interface Range {
  start: number;
  end: number;
}

/** A word with what may stand inside it: hyphens of any width and soft hyphens. */
const word = /[\p{L}\p{N}]+(?:[-\u00AD\u2010\u2011]+[\p{L}\p{N}]+)*/gu;

const hyphen = /[-\u2010\u2011]/;

/** Endings a German word takes when it is inflected, the longest first. */
const ending = /(?:innen|ern|em|en|er|es|e|n|s)$/;

/** A stem shorter than this says too little: „Amt“ and „Amen“ would meet. */
const shortestStem = 4;

/**
 * Finds the words in a text in whatever inflection: „Anträge“ is found by „Antrag“. A part of a hyphenated word is
 * found too, another part of a compound is not, because every compound would light up that shares a syllable.
 *
 * @param text text of the page
 * @param words the words to find
 */
export function wordRanges(text: string, words: readonly string[]): Range[] {
  const wanted = new Set(words.flatMap(forms));
  const isWanted = (found: string) => forms(found).some((form) => wanted.has(form));
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) =>
    isWanted(found) ? [{ start: index, end: index + found.length }] : partRanges(found, index, isWanted),
  );
}

function partRanges(found: string, index: number, isWanted: (part: string) => boolean): Range[] {
  let start = index;
  return found.split(hyphen).flatMap((part) => {
    const range = { start, end: start + part.length };
    start = range.end + 1;
    return part !== found && isWanted(part) ? [range] : [];
  });
}

/** The word and its stem as they are compared: lower case, umlauts and ß folded, without soft hyphens. */
function forms(text: string): string[] {
  const folded = text
    .toLowerCase()
    .replaceAll('\u00AD', '')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2010\u2011]/g, '-');
  const stem = folded.replace(ending, '');
  return stem.length >= shortestStem ? [folded, stem] : [folded];
}
