/** Longest piece of content that is shown in a message. */
const longest = 60;

/** A piece of content in German quotation marks, on one line and cut if it is long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `„${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}“`;
}

/** Names a value of a data file in German, for example „Zahl 5“ or „Text „abc““. */
export function nameValue(value: unknown): string {
  if (value === undefined) return 'keine Angabe';
  if (value === null) return 'leere Angabe (null)';
  if (typeof value === 'string') return value === '' ? 'leerer Text' : quote(value);
  if (typeof value === 'number') return `Zahl ${value}`;
  if (Array.isArray(value) && value.length === 0) return 'leere Liste';
  if (typeof value === 'boolean') return `Wert ${value}`;
  if (Array.isArray(value) && value.length === 1) return 'eine Liste mit 1 Eintrag';
  return Array.isArray(value) ? 'eine Liste' : 'ein Block mit Feldern';
}
