import german from 'hyphen/de/index.js';

/**
 * Puts soft hyphens (U+00AD) into long German words, for narrow columns: some browsers bring no German hyphenation.
 * Only for labels and lists; running text stays free of them, so that it can be searched and copied.
 *
 * @param text plain text
 */
export const softHyphens = (text: string): string => german.hyphenateSync(text, { minWordLength: 12 });
