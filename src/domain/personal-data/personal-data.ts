import { namesPeople } from './attendance.ts';

/** A kind of personal data that minutes often hold by mistake. */
export type PersonalKind = 'email' | 'phone' | 'attendance';

/** A piece of personal data. */
export interface PersonalDatum {
  kind: PersonalKind;
  /** Index of its line. */
  line: number;
  /** What was found, masked: a report must not spread what it warns of. */
  shown: string;
}

/** Every token is looked at once only: no pattern may start in the middle of one. */
const email = /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]+)@((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/gu;

/**
 * German telephone numbers: with a word for it, with the country code, or with a code that is set apart. Digits alone
 * are none: keys, dates and postal codes look the same.
 */
const phones = [
  /(?<!\p{L})(?:tel(?:efon)?|fon|mobil|handy|durchwahl|fax)[.:]{0,2}[ \u00a0]{0,2}(\+?[\d(][\d ()/.\u00a0-]{4,24}\d)/giu,
  /(?<![\p{L}\d])((?:\+|00)49[\d ()/.\u00a0-]{5,22}\d)/gu,
  /(?<![\p{L}\d.,/-])(\(0\d{2,5}\)[ \u00a0]?[\d \u00a0/-]{2,18}\d|0\d{2,5}[ \u00a0/-]{1,3}\d[\d \u00a0-]{1,16}\d)(?![\d.])/gu,
];

/** Fewest digits of a number with its code. */
const fewest = 7;

/**
 * Finds e-mail addresses, telephone numbers and lists of the people who were there.
 *
 * @param lines the lines of a text in their order
 * @param allowed e-mail addresses in lower case that are public anyway, such as the one of the service itself
 */
export function personalData(lines: readonly string[], allowed: ReadonlySet<string>): PersonalDatum[] {
  return lines.flatMap((text, line) => [
    ...emails(text, allowed).map((shown) => ({ kind: 'email' as const, line, shown })),
    ...numbers(text).map((shown) => ({ kind: 'phone' as const, line, shown })),
    ...namesPeople(lines, line).map((shown) => ({ kind: 'attendance' as const, line, shown })),
  ]);
}

const emails = (text: string, allowed: ReadonlySet<string>): string[] =>
  [...text.matchAll(email)]
    .filter(([address]) => !allowed.has(address.toLowerCase()))
    .map(([, name = '', host]) => `${name.slice(0, 1)}…@${host}`);

function numbers(text: string): string[] {
  const found = phones.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 1: number = '', index, 0: whole }) => ({
      number,
      at: index + whole.indexOf(number),
    })),
  );
  const long = found.filter(({ number }) => number.replace(/\D/g, '').length >= fewest);
  const firsts = long.filter(({ at }, index) => long.findIndex((other) => overlaps(other, at)) === index);
  return firsts.map(({ number }) => `${number.trim().slice(0, 4)}…`);
}

const overlaps = ({ number, at }: { number: string; at: number }, place: number): boolean =>
  place >= at && place < at + number.length;
