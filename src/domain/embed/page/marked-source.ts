/** A tag as the source seems to have it; only the browser knows whether it becomes one. */
export interface Mark {
  name: string;
  offset: number;
  end: boolean;
}

/** A page whose tags carry their number as an attribute. */
export interface MarkedSource {
  text: string;
  marks: Mark[];
  /** Name of the attribute with the number; it occurs nowhere else in the page. */
  attribute: string;
  /** Takes the numbers out of a value or text again. */
  unmark: (text: string) => string;
}

/**
 * A document made for reading has no scripts and would take the inside of `<noscript>` for elements; a browser that runs
 * them takes it for text. `<noframes>` is read in just that way, and its name is as long.
 */
const noscript = /(?<=<\/?)noscript(?=[\t\n\f\r />])/gi;

const tag = /<(\/?)([a-z][^\t\n\f\r />]*)/gi;

/**
 * Numbers the tags of a page before the browser reads it, so that each element it makes tells its place in the source.
 *
 * Whether `<x-y` is a tag, or part of a comment, a script or a value, follows from rules that fill chapters of the
 * standard. The browser knows them all; the numbers only ride along. Written without quotes, between two blanks,
 * a number changes no rule: in a tag it is one more attribute, anywhere else it is text, and a second one in the same
 * tag is ignored.
 *
 * @param source the page, line breaks as `\n`
 * @param watched names of elements that matter, in lower case; others get no number
 */
export function markSource(source: string, watched: (name: string) => boolean): MarkedSource {
  let attribute = 'data-nr';
  while (source.includes(attribute)) attribute += 'x';
  const marks: Mark[] = [];
  const text = source
    .replace(noscript, 'noframes')
    .replace(tag, (found: string, slash: string, name: string, offset: number) => {
      const lower = name.toLowerCase();
      if (!watched(lower)) return found;
      marks.push({ name: lower, offset, end: slash !== '' });
      return `${found} ${attribute}=${marks.length - 1} `;
    });
  const number = new RegExp(` ${attribute}=\\d+ `, 'g');
  return { text, marks, attribute, unmark: (marked) => marked.replace(number, '') };
}

/** Numbers that stand in a text, that is, where no tag came of them. */
export const numbersIn = (text: string, attribute: string): number[] =>
  [...text.matchAll(new RegExp(` ${attribute}=(\\d+) `, 'g'))].map(([, number]) => Number(number));
