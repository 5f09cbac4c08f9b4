import { keyOf } from '../words/fold.ts';

/** One word to look up in the index. */
export interface Term {
  text: string;
  /** Only this word and its inflections, not longer words that begin with it. */
  exact: boolean;
}

/** Words up to this length are looked up as they are: as beginnings they would match half the vocabulary. */
const shortWord = 3;

/** Looks a word up: short ones and those with digits exactly, others with all that begins like them. */
export const term = (text: string): Term => ({
  text,
  exact: keyOf(text).length <= shortWord || /\d/.test(text),
});

/** One way to satisfy a slot: a page must hold all its terms, near each other when there are several. */
export interface Alternative {
  terms: Term[];
  origin: 'typed' | 'joined' | 'parts' | 'corrected' | 'synonym' | 'phrase' | 'section' | 'date';
  /** How it is shown to the reader. */
  shown: string;
}

/** One thing a page should be about: a typed word, a phrase, a section. */
export interface Slot {
  /** As typed. */
  typed: string;
  alternatives: Alternative[];
  /** How much it says, 1 or less. */
  weight: number;
  /** A result without it would be wrong: a phrase, a date. */
  essential: boolean;
}
