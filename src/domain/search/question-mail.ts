const encode = (text: string) => encodeURIComponent(text.toWellFormed()).replace(/%0A/g, '%0D%0A');

/**
 * Address of a mail by which a reader asks what the search did not find (`mailto:`, RFC 6068).
 *
 * @param mail recipient, name of the guide, words that were searched
 */
export function questionMail({ to, guide, query }: { to: string; guide: string; query: string }): string {
  const body = `Im ${guide} habe ich nichts gefunden zu: ${query}\n\nMeine Frage:\n\n`;
  return `mailto:${to}?subject=${encode(`Frage zum ${guide}: ${query}`)}&body=${encode(body)}`;
}
