/** Soft hyphens as character and as entity; a word with one inside would be shown torn and found by its halves only. */
const softHyphen = /\u00AD|&shy;|&#173;|&#xAD;/gi;

/** A mark the frame keeps out of the index, such as the number of a source; it would hide the end of its sentence. */
const ignoredMark = /<(a|span)\b[^>]*\sdata-pagefind-ignore\b[^>]*>[^<]*<\/\1>/g;

/**
 * The end of an entry of a list or table behind a letter, with the inline elements that end there. Looked for from what
 * can begin it: from the letter, every letter of the page would be looked at.
 */
const entryEnd =
  /(?=[\s<])(?<=[\p{L}\p{N})“])(?:\s|<\/(?:a|abbr|b|code|em|span|strong|time)>)*<\/(dt|th|dd|td|li)>/gu;

const entryClose = /<\/(?:dt|th|dd|td|li)>/g;

/**
 * The page as it goes into the index: without soft hyphens, and with a point or a colon and a blank after entries of
 * lists and tables, which would run into each other. Only the index sees this; what is served stays as it is.
 *
 * @param html a page of the site
 */
export const indexedText = (html: string): string =>
  html
    .replace(softHyphen, '')
    .replace(ignoredMark, '')
    .replace(entryEnd, (end, name: string) => endMark(name) + end)
    .replace(entryClose, '$& ');

const endMark = (name: string) => (name === 'dt' || name === 'th' ? ':' : '.');
