/**
 * Begins every part of the code that the reader has to replace: it can be searched for, it is no valid value
 * anywhere, and the check of a finished page finds it again.
 */
export const placeholderMark = 'PLATZHALTER';

/** A placeholder for a value, for example `PLATZHALTER-AGS`. */
export const placeholder = (what: string): string => `${placeholderMark}-${what}`;

/** Whether a text still holds a placeholder. */
export const isOpen = (text: string): boolean => text.includes(placeholderMark);
