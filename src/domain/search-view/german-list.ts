const list = new Intl.ListFormat('de', { type: 'conjunction' });

/** Words in German quotation marks, joined as in a sentence: „a“, „b“ und „c“. */
export const quotedList = (words: readonly string[]): string => list.format(words.map(quoted));

/** A word in German quotation marks. */
export const quoted = (word: string): string => `„${word}“`;
