/** Words in German quotation marks, joined as in a sentence: „a“, „b“ und „c“. */
export const quotedList = (words: readonly string[]): string =>
  new Intl.ListFormat('de', { type: 'conjunction' }).format(words.map(quoted));

/** A word in German quotation marks. */
export const quoted = (word: string): string => `„${word}“`;
