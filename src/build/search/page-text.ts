/** Tags, comments and what is inside of scripts and styles. */
const markup = /<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/g;

/** Elements inside a sentence; all others end it. */
const inline = /^<\/?(?:a|abbr|b|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b/;

/** Where the part of a page begins that is searched. */
const bodyStart = (html: string): number => Math.max(html.indexOf('data-pagefind-body'), 0);

/**
 * A page from the element on that is searched. What stands before it is the same on all pages and of no use to the index,
 * but more than half of a short page. Pagefind takes only what is in an `html` element.
 */
export const searchedPart = (html: string): string =>
  `<html>${html.slice(html.lastIndexOf('<', bodyStart(html)))}`;

/**
 * The text of a page for finding out which words are nouns: one line for each stretch between elements.
 *
 * @param html a page of the site
 */
export const pageText = (html: string): string =>
  html.slice(bodyStart(html)).replace(markup, (tag) => (inline.test(tag) ? '' : '\n'));

/**
 * The page with each stretch of text changed; elements, comments, scripts, styles and what stands before the searched
 * part stay.
 */
export function mapText(html: string, change: (text: string) => string): string {
  const start = html.indexOf('>', bodyStart(html)) + 1;
  let result = html.slice(0, start);
  let at = start;
  for (const tag of html.slice(start).matchAll(markup)) {
    const from = start + tag.index;
    result += change(html.slice(at, from)) + tag[0];
    at = from + tag[0].length;
  }
  return result + change(html.slice(at));
}
