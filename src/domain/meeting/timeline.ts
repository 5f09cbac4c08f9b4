/** What the order of meetings needs to know. */
interface Dated {
  id: string;
  data: { date: string };
}

/** Meetings of one year, newest first. */
export interface Year<T> {
  year: string;
  meetings: T[];
}

/** Newest meeting first; two on one day in the order of their ids. */
export const newestFirst = <T extends Dated>(meetings: readonly T[]): T[] =>
  meetings.toSorted((a, b) => compare(b.data.date, a.data.date) || compare(a.id, b.id));

/** Meetings by year, newest first. */
export function byYear<T extends Dated>(meetings: readonly T[]): Year<T>[] {
  const years: Year<T>[] = [];
  for (const meeting of newestFirst(meetings)) {
    const year = meeting.data.date.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.meetings.push(meeting);
    else years.push({ year, meetings: [meeting] });
  }
  return years;
}

/**
 * The meetings before and after one, to leaf through.
 *
 * @param ordered all meetings, newest first; sorting them again for the page of each would take as long as the pages
 */
export function neighbours<T extends Dated>(ordered: readonly T[], id: string): { older?: T; newer?: T } {
  const index = ordered.findIndex((meeting) => meeting.id === id);
  return { older: ordered[index + 1], newer: ordered[index - 1] };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
