/** What is known of a meeting. */
export interface MeetingFacts {
  title: string;
  /** ISO date. */
  date: string;
  /** Time of day in Germany as HH:MM, if known. */
  start: string | null;
  end: string | null;
  place: string | null;
  cancelled: boolean;
  summary: string | null;
}

/**
 * A meeting that takes or took place, https://schema.org/Event. What is not known is left out; times are local ones, as
 * schema.org reads times without an offset.
 *
 * @param url full address of its page
 */
export const meetingEvent = (
  { title, date, start, end, place, cancelled, summary }: MeetingFacts,
  url: string,
): object => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: title,
  startDate: start === null ? date : `${date}T${start}`,
  ...(end === null ? {} : { endDate: `${date}T${end}` }),
  ...(place === null ? {} : { location: { '@type': 'Place', name: place } }),
  ...(cancelled ? { eventStatus: 'https://schema.org/EventCancelled' } : {}),
  ...(summary === null ? {} : { description: summary }),
  url,
});
