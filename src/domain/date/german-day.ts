import { months } from './german-date.ts';

/**
 * A German date as ISO date (`1.2.2026`, `1. Februar 2026` → `2026-02-01`); `undefined` if a text is none. Whether that day
 * exists is not asked.
 */
export function germanDay(text: string): string | undefined {
  const [, day = '', figures, name, year] =
    /^(\d{1,2})\.\s?(?:(\d{1,2})\.|(\p{L}+))\s?(\d{4})$/u.exec(text) ?? [];
  const month = figures ?? (name && numberOf(name));
  return month === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Number of a month by its name or the first three letters of it; `undefined` if it is none. */
function numberOf(name: string): string | undefined {
  const found = months.findIndex((month) => name === month || (name.length === 3 && month.startsWith(name)));
  return found === -1 ? undefined : String(found + 1);
}
