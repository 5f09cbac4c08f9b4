import type { Kind } from './kind.ts';

/** What a reader asks. */
export interface Question {
  /** The words as typed, tidied; empty when nothing is asked. */
  query: string;
  /** Kind of page the results are narrowed to; null for all. */
  kind: Kind | null;
  /** Year of the meetings the results are narrowed to, for example `2026`; null for all pages. */
  year: string | null;
  /** Newest meetings first instead of best hits first; pages without a date follow in their usual order. */
  newest: boolean;
  /** Words exactly as typed: nothing is corrected. For a reader who was corrected and did not want it. */
  literal: boolean;
}

/** A question of words alone. */
export const plainQuestion = (query: string): Question => ({
  query,
  kind: null,
  year: null,
  newest: false,
  literal: false,
});

/** Whether two questions have the same answer. */
export const sameQuestion = (a: Question, b: Question): boolean =>
  a.query === b.query &&
  a.kind === b.kind &&
  a.year === b.year &&
  a.newest === b.newest &&
  a.literal === b.literal;
