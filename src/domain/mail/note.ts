import { cleanLine } from './clean.ts';
import type { Mail } from './compose.ts';
import { bodyText } from './text.ts';

/**
 * The note about a sent mail for the file (Vermerk): occasion, time, recipient, subject, wording.
 *
 * @param mail the mail as it was sent
 * @param occasion what it was about, e.g. the label of its template
 * @param sent when it was sent, as the sender states it; empty leaves a line to fill in by hand
 */
export function fileNote(mail: Mail, occasion: string, sent: string): string {
  const open = mail.paragraphs.flat(2).some((part) => part.open);
  const head = [
    `Vermerk: ${occasion}`,
    '',
    `E-Mail gesendet am: ${cleanLine(sent) || '____________________'}`,
    `An: ${mail.to}`,
    `Betreff: ${mail.subject}`,
    ...(open
      ? ['Hinweis: Angaben in eckigen Klammern waren beim Erstellen dieses Vermerks noch offen.']
      : []),
  ];
  return [...head, '', 'Wortlaut:', '', bodyText(mail), ''].join('\n');
}
