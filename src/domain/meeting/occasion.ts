import type { Meeting } from './schema.ts';

/** What tells whether a meeting is real and still to come, as far as content alone can say. */
type Told = Pick<Meeting, 'sample' | 'hasText' | 'pdfs'>;

/** Whether there are minutes to read. */
export const hasMinutes = ({ hasText, pdfs }: Pick<Told, 'hasText' | 'pdfs'>): boolean =>
  hasText || pdfs.length > 0;

/**
 * Whether a meeting is announced: real, and without minutes. Whether its day has passed only the reader's clock
 * knows.
 */
export const isAnnounced = (meeting: Told): boolean => !meeting.sample && !hasMinutes(meeting);

/** What the link to the calendar entry of an announced meeting says. */
export const calendarLabel = ({ cancelled }: Pick<Meeting, 'cancelled'>): string =>
  `${cancelled ? 'Absage in' : 'In'} den Kalender übernehmen (.ics)`;

/** When a meeting is, in words: „10:00 bis 11:30 Uhr“, „ab 10:00 Uhr“, „Uhrzeit noch offen“. */
export function timeLabel({ start, end }: Pick<Meeting, 'start' | 'end'>): string {
  if (start === null) return 'Uhrzeit noch offen';
  return end === null ? `ab ${start}\u00a0Uhr` : `${start} bis ${end}\u00a0Uhr`;
}
