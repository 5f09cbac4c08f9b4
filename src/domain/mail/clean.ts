/** Bidi marks reorder what stands around them; the others are simply invisible. Joiners stay: emoji and scripts need them. */
const invisible = /[\p{Bidi_Control}\u00AD\u200B\u2060\uFEFF]/gu;
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const control = /\p{Cc}/gu;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Composed characters, and no half of a surrogate pair (it would make `encodeURIComponent` throw). */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\uFFFD').normalize('NFC');

/**
 * A value that stands in one line: header values, names, addresses.
 * Line breaks and controls become blanks, so nothing typed can begin a header of its own.
 *
 * @returns the trimmed value, `''` if nothing of it can be seen
 */
export function cleanLine(raw: string): string {
  const text = wellFormed(raw).replace(invisible, '').replace(control, ' ').replace(/\s+/g, ' ').trim();
  return visible.test(text) ? text : '';
}

/**
 * A value of several lines, such as a signature: every kind of line break becomes `\n`,
 * blanks at line ends and empty lines at both ends go.
 *
 * @returns the cleaned lines joined with `\n`, `''` if nothing of them can be seen
 */
export function cleanBlock(raw: string): string {
  const lines = wellFormed(raw)
    .replace(lineBreak, '\n')
    .split('\n')
    .map((line) => line.replace(invisible, '').replace(control, ' ').trimEnd());
  const text = lines.join('\n');
  return visible.test(text) ? text.replace(/^\n+|\n+$/g, '') : '';
}
