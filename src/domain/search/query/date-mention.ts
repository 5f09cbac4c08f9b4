import { dateText, type AskedDate } from './date-reading.ts';
import type { Alternative, Slot } from './plan.ts';
import { longDate } from '../../date/german-date.ts';

/**
 * Rule: when no meeting was held at a date, the pages that mention it are looked for, in each spelling a text may have.
 * The index holds „12.3.2024“ as one word and „12. März 2024“ as three.
 */
export function mentionSlot(date: AskedDate): Slot {
  const { year, month, day } = date;
  const spoken =
    year === null || month === null ? [] : [longDate([year, month, day].filter(Boolean).join('-'))];
  const written =
    day === null || month === null
      ? [[month, year].filter(Boolean).join('/')]
      : [`${day}.${month}.${year ?? ''}`, `${Number(day)}.${Number(month)}.${year ?? ''}`];
  const spellings = new Set([...spoken, ...written]);
  return {
    typed: dateText(date),
    weight: 1,
    essential: true,
    alternatives: [...spellings].map((spelling): Alternative => ({
      terms: spelling.split(' ').map((text) => ({ text, exact: true })),
      origin: 'phrase',
      shown: spelling,
    })),
  };
}
