import { isoDate } from '../source/schema.ts';
import { germanDay } from '../date/german-day.ts';
import { plainId } from '../spelling/plain-id.ts';

/** Whether the name of a meeting's folder can be part of an address. */
export const isPlainFolder = (name: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);

/**
 * The parts of the right name of a meeting's folder: `19.11.2026 Zugänge` → `2026-11-19` and `zugaenge`.
 * Without a real date in the name or beside it the date is `undefined`; the topic may be empty.
 *
 * @param ownDate date of the front matter
 */
export function plainFolder(name: string, ownDate?: string): { date: string | undefined; topic: string } {
  const written = /\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/.exec(name)?.[0] ?? '';
  const found = germanDay(written) ?? written;
  const real = [found, ownDate].find((date) => isoDate.safeParse(date).success);
  return { date: real, topic: plainId(name.replace(written, ' ')) };
}
