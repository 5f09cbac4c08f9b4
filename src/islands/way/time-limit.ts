const hour = 60 * 60 * 1000;

/** A time limit as it stands at a moment, in the time zone of the reader. */
export interface TimeLimit {
  end: Date;
  past: boolean;
  /** The day to be done by, if the limit ends on a Saturday or Sunday and that day is not over; holidays are unknown. */
  weekday: Date | null;
  /** When to remind, earliest first; only times to come. */
  alarms: Date[];
}

/**
 * @param begin when the time began, as the reader's clock showed it
 * @param hours how long it lasts; the change to summer time does not make it longer
 */
export function timeLimit(begin: Date, hours: number, now: Date): TimeLimit {
  const end = new Date(begin.getTime() + hours * hour);
  const friday = fridayBefore(end);
  const coming = (times: Date[]) => times.filter((time) => time > now);
  const before = (base: Date) => [24, 2].map((count) => new Date(base.getTime() - count * hour));
  const onFriday = friday === null ? [] : coming([at(friday, 9), at(friday, 13)]);
  return {
    end,
    past: end <= now,
    weekday: friday !== null && at(friday, 24) > now ? friday : null,
    alarms: onFriday.length > 0 ? onFriday : coming(before(end)),
  };
}

/** The Friday before a Saturday or Sunday; `null` for other days. */
function fridayBefore(end: Date): Date | null {
  const back = { 6: 1, 0: 2 }[end.getDay()];
  return back === undefined ? null : new Date(end.getFullYear(), end.getMonth(), end.getDate() - back);
}

const at = (day: Date, hours: number): Date =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate(), hours);
