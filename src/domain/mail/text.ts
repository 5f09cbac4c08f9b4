import type { Line, Mail } from './compose.ts';

/** One line of a mail as text. */
export const lineText = (line: Line): string => line.map(({ text }) => text).join('');

/**
 * The body as plain text: paragraphs are parted by an empty line.
 *
 * @param lineBreak `\n` for the clipboard, `\r\n` where mail wants it
 */
export const bodyText = (mail: Mail, lineBreak = '\n'): string =>
  mail.paragraphs.map((lines) => lines.map(lineText).join(lineBreak)).join(lineBreak + lineBreak);
