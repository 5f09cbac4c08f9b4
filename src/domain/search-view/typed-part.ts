/**
 * How many characters of a suggestion the reader has typed already; the rest is what it adds. Upper and lower case are
 * alike. Zero when the suggestion does not begin with what was typed.
 */
export function typedPart(suggestion: string, typed: string): number {
  const begun = typed.trim().toLocaleLowerCase('de');
  return suggestion.toLocaleLowerCase('de').startsWith(begun) ? begun.length : 0;
}
