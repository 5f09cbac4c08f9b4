/** Soft hyphens as character and as entity; a word with one inside would be shown torn and found by its halves only. */
const softHyphen = /\u00AD|&shy;|&#173;|&#xAD;/gi;

/**
 * The page as it goes into the index. Only the index sees this; what is served stays as it is.
 *
 * @param html a page of the site
 */
export const indexedText = (html: string): string => html.replace(softHyphen, '');
