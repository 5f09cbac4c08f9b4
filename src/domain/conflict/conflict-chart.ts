import { percentOf } from '../chart/number-scale.ts';
import { axisAround, monthTicks, placeOn, timeSpan, yearTicks, type Tick } from '../chart/time-scale.ts';
import { shortDate } from '../date/german-date.ts';
import type { Conflict } from './schema.ts';

/** One statement as a bar: where it begins and how long it is, in percent. */
export interface ConflictBar {
  left: number;
  width: number;
  /** The value in words, for example „129 Behörden“ or „10/2020“. */
  value: string;
}

/** Bars in the order of the statements; dates have marks of their months or years below. */
export interface ConflictChart {
  bars: ConflictBar[];
  ticks: Tick[];
}

/** Least length of a bar, so that a single day can be seen. */
const leastWidth = 2;

/** Numbers become bars from zero, dates the stretch of time they name: a day, a month or a year. */
export function conflictChart({ statements, unit }: Pick<Conflict, 'statements' | 'unit'>): ConflictChart {
  const values = statements.map(({ value }) => value);
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === values.length) {
    const highest = Math.max(...numbers);
    const bars = numbers.map((value) => ({
      left: 0,
      width: percentOf(value, highest),
      value: `${value.toLocaleString('de')} ${unit ?? ''}`.trim(),
    }));
    return { bars, ticks: [] };
  }
  const dates = values.map(String);
  const axis = axisAround(dates);
  return {
    bars: dates.map((date) => ({ ...stretch(axis, date), value: shortDate(date) })),
    ticks: axis.unit === 'month' ? monthTicks(axis) : yearTicks(axis),
  };
}

function stretch(axis: ReturnType<typeof axisAround>, date: string) {
  const { from, to } = timeSpan(date);
  const left = placeOn(axis, from);
  const width = Math.max(leastWidth, Math.round(100 * (placeOn(axis, to) - left)) / 100);
  return { left: Math.min(left, 100 - width), width };
}
