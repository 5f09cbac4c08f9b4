/**
 * Dates from today on, the nearest first.
 *
 * @param dates ISO dates
 * @param today today's date as ISO date, in the reader's time zone
 */
export const upcoming = (dates: readonly string[], today: string): string[] =>
  dates.filter((date) => date >= today).sort();
