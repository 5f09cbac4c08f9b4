/** A text in the form in which two that differ only in upper and lower case or in blanks are the same. */
export const sameWords = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('de');
