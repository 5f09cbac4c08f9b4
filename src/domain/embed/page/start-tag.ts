/** Where an attribute is written. The value itself is the browser's business: it knows the entities. */
export interface WrittenAttribute {
  /** In lower case, as the browser compares it. */
  name: string;
  offset: number;
}

/** How a start tag is written. */
export interface StartTag {
  attributes: WrittenAttribute[];
  /** Written as `<name … />`, which closes nothing in HTML. */
  selfClosing: boolean;
}

const blank = /[\t\n\f\r /]*/y;
const nameOf = /=?[^\t\n\f\r />=]*/y;
const value = /[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r >]*)/y;

/**
 * Reads the attributes of a start tag with their places, by the rules of the HTML standard for tag names,
 * attribute names and the three kinds of values.
 *
 * @param source the page
 * @param offset of the `<`, where the browser has found an element
 */
export function readStartTag(source: string, offset: number): StartTag {
  const take = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from;
    return from + (pattern.exec(source)?.[0].length ?? 0);
  };
  const attributes: WrittenAttribute[] = [];
  let at = take(/[^\t\n\f\r />]*/y, offset);
  for (;;) {
    at = take(blank, at);
    if (at >= source.length || source[at] === '>') break;
    const end = take(nameOf, at);
    attributes.push({ name: source.slice(at, end).toLowerCase(), offset: at });
    at = take(value, end);
  }
  return { attributes, selfClosing: source[at - 1] === '/' };
}
