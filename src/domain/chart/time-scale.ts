/** A stretch of time, in years: 2020.5 is the middle of 2020. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** A mark on an axis: its place in percent and what stands beside it. */
export interface Tick {
  at: number;
  label: string;
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const monthNames = [
  'Jan.',
  'Feb.',
  'März',
  'Apr.',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sep.',
  'Okt.',
  'Nov.',
  'Dez.',
];

/**
 * The stretch a date of any precision names: `2020` a year, `2020-10` a month, `2020-12-03` a day.
 * Leap days are left out: on a chart nobody sees them.
 *
 * @param iso date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function timeSpan(iso: string): TimeSpan {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return { from: year, to: year + 1 };
  const start = daysBefore[month - 1] ?? 0;
  const days = day === undefined ? [start, daysBefore[month] ?? 365] : [start + day - 1, start + day];
  const [from, to] = days.map((count) => year + count / 365);
  return { from: from ?? year, to: to ?? year };
}

/** Middle of the stretch a date names: where its point stands. */
export function timePoint(iso: string): number {
  const { from, to } = timeSpan(iso);
  return (from + to) / 2;
}

/** Place of a moment on an axis, in percent with two decimals; what lies outside stands at its end. */
export function placeOn({ from, to }: TimeSpan, time: number): number {
  const share = to === from ? 0 : (time - from) / (to - from);
  return Math.round(10_000 * Math.min(1, Math.max(0, share))) / 100;
}

/** Marks at the beginning of each year of an axis. */
export const yearTicks = (axis: TimeSpan): Tick[] =>
  wholeNumbers(axis.from, axis.to).map((year) => ({ at: placeOn(axis, year), label: String(year) }));

/** The whole months or, if they were too many, the whole years around some dates. */
export function axisAround(dates: readonly string[]): TimeSpan & { unit: 'month' | 'year' } {
  const spans = dates.map(timeSpan);
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  if (to - from > 1.2) return { from: Math.floor(from), to: Math.ceil(to), unit: 'year' };
  const months = wholeMonths(Math.floor(from), Math.ceil(to) + 1);
  const before = months.filter(({ time }) => time <= from + 1e-6).at(-1)?.time ?? from;
  const after = months.find(({ time }) => time >= to - 1e-6)?.time ?? to;
  return { from: before, to: after, unit: 'month' };
}

/** Marks at the beginning of each month of an axis, the year beside the first and beside each January. */
export function monthTicks(axis: TimeSpan): Tick[] {
  return wholeMonths(Math.floor(axis.from), Math.ceil(axis.to))
    .filter(({ time }) => time >= axis.from - 1e-6 && time < axis.to - 1e-6)
    .map(({ time, month, year }, index) => ({
      at: placeOn(axis, time),
      label: `${monthNames[month] ?? ''}${index === 0 || month === 0 ? ` ${year}` : ''}`,
    }));
}

const wholeNumbers = (from: number, to: number): number[] =>
  Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, index) => Math.ceil(from) + index);

const wholeMonths = (from: number, to: number) =>
  wholeNumbers(from, to).flatMap((year) =>
    monthNames.map((_, month) => ({ year, month, time: year + (daysBefore[month] ?? 0) / 365 })),
  );
