/** The sign in front of a list item, and the text behind it. */
export interface Marked {
  /** The number of a numbered item; null for bullets. */
  number: number | null;
  /** Whether the same sign also occurs inside sentences (a dash, a number), so that its place must decide. */
  ambiguous: boolean;
  text: string;
}

const bullet = /^[•◦▪▸►‣⁃·∙■□●○➢✓]\s*(?=\S)/u;
const dash = /^[-–—*]\s+(?=\S)/u;
const number = /^(\d{1,2})[.)]\s+(?=\S)/u;
const month = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/;

/**
 * Reads the marker of a list item: a bullet, a dash, or a number with a dot or bracket.
 * „12. März“ is a date, not an item.
 */
export function listMarker(line: string): Marked | null {
  for (const pattern of [bullet, dash, number]) {
    const match = pattern.exec(line);
    if (!match) continue;
    const text = line.slice(match[0].length);
    if (match[1] !== undefined && month.test(text)) return null;
    return { number: match[1] === undefined ? null : Number(match[1]), ambiguous: pattern !== bullet, text };
  }
  return null;
}
