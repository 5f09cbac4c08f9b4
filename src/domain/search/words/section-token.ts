/** A section of a law: `§ 5`, `§ 12a` or `Art. 6`. */
export interface Section {
  sign: '§' | 'Art.';
  number: number;
  /** Letter after the number, or empty. */
  letter: string;
}

/** As it is written: `§ 12a`, with a blank that does not break. */
export const sectionText = ({ sign, number, letter }: Section): string => `${sign}\u00A0${number}${letter}`;

/**
 * The word by which the index finds a section: sign, number, and the letter as two more digits, for Pagefind would cut
 * between a digit and a letter. `§ 12a` is `§1201`, `§ 12` is `§1200`, `Art. 6` is `§§600`.
 */
export function sectionToken({ sign, number, letter }: Section): string {
  const order = letter === '' ? 0 : letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return `${sign === '§' ? '§' : '§§'}${number}${String(order).padStart(2, '0')}`;
}
