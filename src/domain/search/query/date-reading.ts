import { longDate, shortDate } from '../../date/german-date.ts';

/** A date as asked: a day, a month, a year, or a month of any year. */
export interface AskedDate {
  year: string | null;
  /** Two digits. */
  month: string | null;
  /** Two digits. */
  day: string | null;
  /** A day that no calendar has, such as the 31st of February. */
  impossible: boolean;
}

export interface DateReading {
  date: AskedDate;
  /** The query without the date and without what only says that a meeting is meant. */
  rest: string;
}

const months = 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ');

const monthName =
  '(jan(?:uar)?|jän(?:ner)?|feb(?:ruar)?|mär(?:z)?|maerz|mrz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)';
const before = String.raw`(?<![\p{L}\p{N}.])`;
const after = String.raw`(?![\p{L}\p{N}]|\.\d)`;
const year = String.raw`(\d{4}|['’]?\d{2})`;

const pattern = (text: string) => new RegExp(before + text + after, 'iu');

/** The spellings in which a date is recognised anywhere: what is found, in the order year, month, day. */
const spellings: [RegExp, (found: string[]) => (string | undefined)[]][] = [
  [pattern(String.raw`(\d{4})-(\d{1,2})-(\d{1,2})`), ([y, m, d]) => [y, m, d]],
  [pattern(String.raw`(\d{1,2})\.\s?(\d{1,2})\.\s?${year}`), ([d, m, y]) => [y, m, d]],
  [pattern(String.raw`(\d{1,2})\.?\s?${monthName}\.?\s${year}`), ([d, m, y]) => [y, m, d]],
  [pattern(String.raw`${monthName}\.?\s${year}`), ([m, y]) => [y, m]],
  [pattern(String.raw`(\d{1,2})/(\d{4})`), ([m, y]) => [y, m]],
  [pattern(String.raw`(\d{4})-(\d{1,2})`), ([y, m]) => [y, m]],
];

/** Spellings that are a date only beside a word for a meeting: „Protokoll 2025“, „Sitzung im März“, „Termin am 12.3.“. */
const vagueSpellings: typeof spellings = [
  [pattern(String.raw`(\d{1,2})\.\s?(\d{1,2})\.`), ([d, m]) => [undefined, m, d]],
  [pattern(String.raw`(\d{1,2})\.\s?${monthName}`), ([d, m]) => [undefined, m, d]],
  [pattern(String.raw`(\d{1,2})/(\d{2})`), ([m, y]) => [y, m]],
  [pattern(monthName), ([m]) => [undefined, m]],
  [pattern(String.raw`((?:19|20)\d{2})`), ([y]) => [y]],
];

const meeting =
  /(?<!\p{L})(?:protokolle?|niederschrift(?:en)?|mitschrift(?:en)?|sitzung(?:en|sprotokolle?)?|besprechung(?:en)?|(?:projekt)?(?:termine?|treffen)|meetings?|jour fixes?|vom|am|im)(?!\p{L})/giu;

const meetingNoun = new RegExp(meeting.source.replace('|vom|am|im', ''), 'iu');

const weekday =
  /(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?,?(?!\p{L})/giu;

/**
 * Rule: a date in a query means the date of a meeting, in whatever way it is written: „12.3.2024“, „12. März 2024“,
 * „März 24“, „03/2024“, „2024-03-12“. „5.3“ alone is a section number and no date.
 */
export function readDate(query: string): DateReading | null {
  const known = meetingNoun.test(query) ? [...spellings, ...vagueSpellings] : spellings;
  for (const [spelling, order] of known) {
    const found = spelling.exec(query);
    if (found === null) continue;
    const [y, m, d] = order(found.slice(1));
    const rest = query.replace(found[0], ' ').replace(weekday, ' ').replace(meeting, ' ');
    return { date: toDate(y, m, d), rest: rest.replace(/\s+/g, ' ').trim() };
  }
  return null;
}

function toDate(y: string | undefined, m: string | undefined, d: string | undefined): AskedDate {
  const year = y === undefined ? null : y.replace(/\D/g, '').padStart(4, '20');
  const month = m === undefined ? null : monthNumber(m);
  const day = d === undefined ? null : d.padStart(2, '0');
  return { year, month, day, impossible: !exists(year, month, day) };
}

function monthNumber(text: string): string {
  const name = text
    .toLowerCase()
    .replace(/^(?:mrz|maerz)/, 'mär')
    .replace(/^jän/, 'jan');
  const order = months.indexOf(name.slice(0, 3));
  return (order === -1 ? text : String(order + 1)).padStart(2, '0');
}

function exists(year: string | null, month: string | null, day: string | null): boolean {
  const m = Number(month ?? 1);
  const d = Number(day ?? 1);
  const y = Number(year ?? 2000);
  const isLeap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return m >= 1 && m <= 12 && d >= 1 && d <= (lengths[m - 1] ?? 0);
}

/** The date as it is shown: `12.03.2024`, `März 2024`, `2024`; without a year `12.03.` or `März`. */
export function dateText({ year, month, day }: AskedDate): string {
  if (year !== null) {
    const iso = [year, month, day].filter((part) => part !== null).join('-');
    return day === null ? longDate(iso) : shortDate(iso);
  }
  if (day !== null) return `${day}.${month}.`;
  return longDate(`2000-${month}`).replace(' 2000', '');
}

/** Whether a meeting was held then. */
export const isDate = (iso: string, { year, month, day }: AskedDate): boolean =>
  (year === null || iso.slice(0, 4) === year) &&
  (month === null || iso.slice(5, 7) === month) &&
  (day === null || iso.slice(8, 10) === day);
