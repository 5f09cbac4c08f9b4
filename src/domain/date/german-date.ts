/** Names of the months in their order. */
export const months = [
  'Januar', 'Februar', 'März', 'April', 'Mai', 'Juni',
  'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember',
]; // prettier-ignore

/**
 * Short German form of an ISO date: `2026-03-12` → `12.03.2026`, `2026-03` → `03/2026`, `2026` → `2026`.
 * Text that is no ISO date is returned as it is.
 */
export function shortDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (month === undefined) return year;
  return day === undefined ? `${month}/${year}` : `${day}.${month}.${year}`;
}

/** Long German form of an ISO date: `2026-03-12` → `12. März 2026`, `2026-03` → `März 2026`. */
export function longDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)}. ${name} ${year}`;
}

/**
 * Short date with its qualification: `03.12.2020 (Datum der Meldung)`, `ohne Datum` when there is none.
 *
 * @param iso ISO date of any precision, or null
 * @param note what qualifies it, for example "Ende August"
 */
export function qualifiedDate(iso: string | null, note?: string): string {
  const date = iso === null ? 'ohne Datum' : shortDate(iso);
  return note === undefined ? date : `${date} (${note})`;
}
