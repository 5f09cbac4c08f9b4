/** A section of a law: `§ 5`, `§ 12a` or `Art. 6`. */
export interface Section {
  sign: '§' | 'Art.';
  number: number;
  /** Letter after the number, or empty. */
  letter: string;
}

/** Begins the words for sections; no text uses it, and the index is told to take it for a letter. */
export const sectionSign = '¶';

/** As it is written: `§ 12a`, with a blank that does not break. */
export const sectionText = ({ sign, number, letter }: Section): string => `${sign}\u00A0${number}${letter}`;

/**
 * The word by which the index finds a section after „§“: number in four digits, and the letter as two more digits, for
 * Pagefind would cut between a digit and a letter. `§ 12a` is `¶001201`, `§ 12` is `¶001200`. All are equally long, so that
 * none is the beginning of another.
 */
export function sectionToken({ number, letter }: Section): string {
  const order = letter === '' ? 0 : letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return sectionSign + pad(number, 4) + pad(order, 2);
}

const pad = (number: number, length: number) => String(number).padStart(length, '0');
