import { mailtoAddress } from '../mail/mailto-address.ts';

/**
 * Address of a mail by which a reader asks what the search did not find.
 *
 * @param mail recipient, name of the guide, words that were searched
 */
export function questionMail({ to, guide, query }: { to: string; guide: string; query: string }): string {
  const body = `Im ${guide} habe ich nichts gefunden zu: ${query}\n\nMeine Frage:\n\n`;
  return mailtoAddress({ to, subject: `Frage zum ${guide}: ${query}`, body });
}
