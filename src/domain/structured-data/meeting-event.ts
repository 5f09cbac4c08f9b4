/** What is known of a meeting. */
export interface MeetingFacts {
  title: string;
  /** ISO date. */
  date: string;
  summary: string | null;
}

/**
 * A meeting that takes or took place, https://schema.org/Event. Time and place are left out: the guide does not know
 * them.
 *
 * @param url full address of its page
 */
export const meetingEvent = ({ title, date, summary }: MeetingFacts, url: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: title,
  startDate: date,
  ...(summary === null ? {} : { description: summary }),
  url,
});
