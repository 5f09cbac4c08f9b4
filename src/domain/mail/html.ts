import type { Mail } from './compose.ts';
import { lineText } from './text.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as it may stand between tags and in attributes of HTML. */
export const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** The body as HTML for the clipboard: bare `<p>` and `<br>`, so that it takes the look of the mail it is pasted into. */
export const bodyHtml = (mail: Mail): string =>
  mail.paragraphs
    .map((lines) => `<p>${lines.map((line) => escapeHtml(lineText(line))).join('<br>')}</p>`)
    .join('');
