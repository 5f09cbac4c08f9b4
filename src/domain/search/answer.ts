import type { Hit } from './hit.ts';
import type { Question } from './question.ts';

/** What is shown for a question. */
export interface Answer {
  question: Question;
  /** How many pages were found. */
  total: number;
  /** The first hits, at most `hitStep`. */
  hits: Hit[];
  /**
   * The next hits after the first `from` ones, at most `hitStep`.
   *
   * @throws when a part of the index cannot be loaded
   */
  next(from: number): Promise<Hit[]>;
  counts: Counts;
  explanation: Explanation;
  /** When nothing was found: words of the site that are written much like those that were searched, best first. */
  nearest: string[];
}

/** How many hits come at once. */
export const hitStep = 10;

/** What the other choices of the filters would give for the same words. */
export interface Counts {
  /** Pages by kind name, whatever kind is chosen; the chosen year counts. */
  kinds: Readonly<Record<string, number>>;
  /** Pages by year, whatever year is chosen; the chosen kind counts. */
  years: Readonly<Record<string, number>>;
}

/** How the words were understood: everything that was searched beside what was typed. */
export interface Explanation {
  /** „Ergebnisse für TO statt FROM“. */
  corrections: { from: string; to: string }[];
  /** „Gesucht wurde auch: …“ – synonyms, other spellings, the parts of a word. */
  alsoSearched: string[];
  /** „Ergebnisse ohne …“ – words that no result holds, or not together with the others. */
  without: string[];
  readings: Reading[];
}

/** A part of the query that was read as something else than words. */
export interface Reading {
  kind: 'date' | 'section';
  /** As it is shown: `12.03.2024`, `März 2025`, `§ 5`. */
  text: string;
}
