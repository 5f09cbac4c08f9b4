const nbsp = '\u00a0';

/** Pairs that must not be torn apart at a line end (DIN 5008): paragraph signs, abbreviations, units. */
const rules: [RegExp, string][] = [
  [/(§§?) (?=\d)/g, `$1${nbsp}`],
  // A letter more, an @ or a dot before or behind it would make it part of an address.
  [/(?<![\w.@-])(z\.|d\.|u\.|i\.|o\.|b\.) ?(?=[A-Za-z]\.(?![\w@]))/g, `$1${nbsp}`],
  [/\b(Abs\.|Nr\.|Art\.|Satz|Kapitel|Seite|Version|Fassung) (?=\d)/g, `$1${nbsp}`],
  [/(\d) (?=(?:Euro|EUR|€|%|kB|MB|Stunden|Uhr)(?:\b|$|[\s.,;:)]))/g, `$1${nbsp}`],
];

/**
 * Puts no-break spaces into German running text, for example into "§ 24" and "z. B.".
 *
 * @param text plain text
 */
export const noBreaks = (text: string): string =>
  rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
