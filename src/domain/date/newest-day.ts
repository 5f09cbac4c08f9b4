/**
 * The newest of some days: that of a page which shows several entries.
 *
 * @param day an ISO date such as `2026-11-24`, so that there is always one
 * @param more further ones, or nothing where an entry has none of its own
 */
export const newestDay = (day: string, ...more: (string | undefined)[]): string =>
  more.reduce<string>((newest, other = '') => (other > newest ? other : newest), day);
