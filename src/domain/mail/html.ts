import type { Mail } from './compose.ts';
import { lineText } from './text.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** The body as HTML for the clipboard: bare `<p>` and `<br>`, so that it takes the look of the mail it is pasted into. */
export const bodyHtml = (mail: Mail): string =>
  mail.paragraphs
    .map((lines) => `<p>${lines.map((line) => escapeHtml(lineText(line))).join('<br>')}</p>`)
    .join('');
