/** What tells which meetings are still to come. */
interface Dated {
  /** ISO date. */
  date: string;
  cancelled: boolean;
}

/**
 * Meetings from today on, the nearest first.
 *
 * @param today today's date as ISO date, in the reader's time zone
 */
export const upcoming = <T extends Dated>(meetings: readonly T[], today: string): T[] =>
  meetings
    .filter(({ date }) => date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** Of meetings to come the next, and before it those that are cancelled: who wanted to come looks there. */
export function nextOnly<T extends Dated>(meetings: readonly T[]): T[] {
  const next = meetings.findIndex(({ cancelled }) => !cancelled);
  return next === -1 ? [...meetings] : meetings.slice(0, next + 1);
}
