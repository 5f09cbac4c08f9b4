/** Typographic ligatures that fonts carry as one character. */
const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

const rules: [RegExp, string | ((match: string, letter: string) => string)][] = [
  [/[ﬀ-ﬆ]/g, (match) => ligatures[match] ?? match],
  // Symbol fonts have no proper code for their bullets: a lone unnamed sign at the beginning is one.
  [/^[\p{Co}\p{Cc}](?=\s)/u, '•'],
  // Old TeX fonts print the two dots as a character of its own before the letter.
  [/¨([aouAOU])/g, (_match, letter) => `${letter}\u0308`],
  // At the end of a line a soft hyphen is a printed one; elsewhere it is invisible.
  [/\u00ad$/, '-'],
  [/[\u00ad\u200b-\u200d\u2060\ufeff\u0000-\u0008\u000b-\u001f\u007f]/g, ''],
  [/[\u2000-\u200a\u202f\u205f\u3000\t\n]/g, ' '],
  [/ {2,}/g, ' '],
  // Rows of dots lead the eye in a printed table of contents. At most one blank: the pattern must not look back.
  [/[ \u00a0]?\.(?:[ \u00a0]?\.){4,}[ \u00a0]?/g, ' … '],
];

/**
 * The text of one printed line as readable characters: ligatures taken apart, NFC, no invisible
 * characters, single spaces. No-break spaces stay.
 *
 * @param text a whole line, because its end decides what a soft hyphen means
 */
export const readable = (text: string): string =>
  rules
    .reduce(
      (result, [pattern, replacement]) => result.replace(pattern, replacement as string),
      text.trimEnd(),
    )
    .normalize('NFC')
    .trim();
