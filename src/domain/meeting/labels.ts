import { shortDate } from '../date/german-date.ts';
import type { Meeting, MeetingPdf, MinutesPage, PdfState } from './schema.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count}\u00a0${count === 1 ? one : many}`;

/** „4 Seiten“; empty if the number is not known. */
export const pageCount = ({ pages }: Pick<MeetingPdf, 'pages'>): string =>
  pages.length === 0 ? '' : counted(pages.length, 'Seite', 'Seiten');

/** What there is to read: „Protokoll als PDF · 4 Seiten“, „Protokoll als Text“, „Noch kein Protokoll“. */
export function documentLabel({
  hasText,
  pdfs,
  cancelled,
}: Pick<Meeting, 'hasText' | 'pdfs' | 'cancelled'>): string {
  const [first] = pdfs;
  if (!first) {
    if (hasText) return 'Protokoll als Text';
    return cancelled ? 'Kein Protokoll, der Termin fällt aus' : 'Noch kein Protokoll';
  }
  const kind = hasText ? 'Protokoll als Text und PDF' : 'Protokoll als PDF';
  const size = pdfs.length > 1 ? counted(pdfs.length, 'Datei', 'Dateien') : pageCount(first);
  return [kind, size].filter(Boolean).join(' · ');
}

/** What feed readers show of minutes: the summary, what there is to read, how many decisions. */
export function minutesSummary(meeting: Meeting): string {
  const { summary, date, decisions, openPoints } = meeting;
  const open = openPoints.filter(({ done }) => done === null).length;
  const counts = [
    decisions.length > 0 && counted(decisions.length, 'Beschluss', 'Beschlüsse'),
    open > 0 && counted(open, 'offener Punkt', 'offene Punkte'),
  ];
  const facts = [`Termin vom ${shortDate(date)}`, documentLabel(meeting), ...counts]
    .filter(Boolean)
    .join(' · ');
  return summary === null ? facts : `${summary} (${facts})`;
}

/** Size of a file in German: „48 kB“, „1,2 MB“. */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${kilobytes}\u00a0kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00a0MB`;
}

/** What a reader is told when a PDF has no text to show. */
export const missingText: Record<Exclude<PdfState, 'ok'>, string> = {
  'no-text':
    'Dieses PDF enthält nur Bilder und keinen lesbaren Text. Die Suche findet es nicht. Öffnen Sie die Datei, um sie zu lesen.',
  encrypted: 'Dieses PDF ist mit einem Kennwort geschützt. Sein Text kann hier nicht gezeigt werden.',
  unreadable: 'Dieses PDF ist beschädigt. Sein Text kann hier nicht gezeigt werden.',
  empty: 'Diese Datei ist leer.',
};

/**
 * What a page is about: its first heading that is not the title of the whole; null if it has none.
 *
 * @param title title of the meeting
 */
export const pageTopic = ({ blocks }: MinutesPage, title: string): string | null =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.text !== title ? [block.text] : []))[0] ??
  null;
