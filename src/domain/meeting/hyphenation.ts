/** Words before which a hyphen at the line end belongs to the word („Haupt- und Nebenwohnung“). */
const conjunction = /^(?:und|oder|bzw\.|sowie|bis|noch|wie|als|statt)(?![\p{L}\d])/u;

/** What keeps its hyphen before a small letter: abbreviations, single letters, digits („OZG-konform“, „E-mail“). */
const lastingHyphen = /(?:^|[^\p{L}\d])(?:[\p{Lu}\d]{2,}|[\p{L}\d])[-‐]$/u;

const hyphenAtEnd = /[\p{L}\d][-‐]$/u;
const slashAtSeam = { before: /[\p{L}\d-]\/$/u, after: /^\/\p{L}/u };

/** Whether `before` stops in the middle of a word that `after` continues. */
export const breaksWord = (before: string, after: string): boolean =>
  hyphenAtEnd.test(before) &&
  /^\p{Ll}/u.test(after) &&
  !conjunction.test(after) &&
  !lastingHyphen.test(before);

/**
 * Joins printed lines to running text and undoes the hyphenation at line ends: `Wohn-` + `sitz`
 * becomes „Wohnsitz“; hyphens before a capital, a digit, a slash or a conjunction stay.
 */
export const joinLines = (lines: readonly string[]): string =>
  lines.reduce((text, line) => (text === '' ? line : joinTwo(text, line)), '');

function joinTwo(before: string, after: string): string {
  if (breaksWord(before, after)) return before.slice(0, -1) + after;
  const hyphened = hyphenAtEnd.test(before) && !conjunction.test(after);
  const slashed = slashAtSeam.before.test(before) || slashAtSeam.after.test(after);
  return before + (hyphened || slashed ? '' : ' ') + after;
}
