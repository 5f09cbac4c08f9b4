/** A time of day as HH:MM (`9:00`, `9.30 Uhr`, `10 Uhr` → `09:00`, `09:30`, `10:00`); `undefined` if a text is none. */
export function germanTime(text: string): string | undefined {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?(?: ?Uhr| ?h)?$/i.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}
