/** A German date of figures as ISO date (`1.2.2026` → `2026-02-01`); `undefined` if a text is none. Whether that day exists is not asked. */
export function germanDay(text: string): string | undefined {
  const [, day = '', month = '', year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
