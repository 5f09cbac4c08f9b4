import { hasMinutes } from './occasion.ts';
import type { Meeting } from './schema.ts';
import { statementRows } from './statements.ts';

/** What is made of all real meetings together; each exists only if it has something to hold. */
export const offerAddresses = {
  calendar: '/projekttermine/kalender.ics',
  feed: '/projekttermine/feed.xml',
  statements: '/projekttermine/beschluesse/',
} as const;

/** Id under which the page of the statements stands beside those of the meetings. */
export const statementsId = 'beschluesse';

/** Calendar file of one meeting. */
export const eventAddress = (id: string): string => `/projekttermine/${id}/termin.ics`;

/** What the real meetings of a site fill. */
export interface Offer<T> {
  /** Meetings for the calendar. */
  events: T[];
  /** Meetings with minutes, for the feed. */
  minutes: T[];
  /** Whether there is any decision or open point. */
  hasStatements: boolean;
}

/** Sorts the meetings by what they are offered as; samples never are. */
export function offerOf<T extends { id: string; data: Meeting }>(meetings: readonly T[]): Offer<T> {
  const events = meetings.filter(({ data }) => !data.sample);
  return {
    events,
    minutes: events.filter(({ data }) => hasMinutes(data)),
    hasStatements: statementRows(events).length > 0,
  };
}
