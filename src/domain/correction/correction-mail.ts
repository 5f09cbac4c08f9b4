import { mailtoAddress } from '../mail/mailto-address.ts';

/** The page a mistake is on. */
interface Faulty {
  /** Recipient of the mail. */
  to: string;
  title: string;
  /** Full address of the page or of the passage in it. */
  url: string;
  /** Stand of the page as shown (TT.MM.JJJJ). */
  stand: string;
  /** The passage that is meant: the heading above it and how it begins. */
  passage?: { heading: string; beginning: string };
}

/** Address of a mail by which a reader reports a mistake. */
export function correctionMail({ to, title, url, stand, passage }: Faulty): string {
  const beginning = passage?.beginning ? `Stelle: „${passage.beginning}“\n` : '';
  const place = passage ? `\nAbschnitt: ${passage.heading}\n${beginning}` : '';
  const body = `Seite: ${title}\n${url}\nStand: ${stand}\n${place}\nWas ist falsch oder unklar?\n\n`;
  return mailtoAddress({ to, subject: `Fehler im Leitfaden: ${title}`, body });
}

/** Letters of a passage that are enough to find it again. */
const enough = 200;

/** How a passage begins, cut between two words. */
export function passageBeginning(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= enough) return words;
  return `${words.slice(0, words.lastIndexOf(' ', enough))} …`;
}
