import type { Answer } from './answer.ts';
import type { FoundPage } from './found-page.ts';
import type { Question } from './question.ts';

/** What the engine needs from outside. Nothing of it is called before the first question. */
export interface EnginePorts {
  index: IndexPort;
  /** Text of the site's word list, the file `wordListFile` beside the index. */
  wordList: string;
  /** Path below which the pages stand, with slashes at both ends. */
  base: string;
}

/** The search index, as Pagefind offers it (https://pagefind.app/docs/api/). */
export interface IndexPort {
  /**
   * Pages that hold the term; null for all pages.
   *
   * @throws when a part of the index cannot be loaded
   */
  search(term: string | null, options?: IndexOptions): Promise<IndexAnswer>;
  /** Values of each filter, with the number of pages that have it. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

export interface IndexOptions {
  filters?: Readonly<Record<string, string>>;
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface IndexAnswer {
  results: readonly IndexResult[];
}

/** One page that holds a term. */
export interface IndexResult {
  id: string;
  score: number;
  /** Positions of the hits in the text of the page, counted in words. */
  words: readonly number[];
  /** Fields of the page frame that hold the term, such as `title`. */
  matchedMetaFields?: readonly string[];
  data(): Promise<FoundPage>;
}

/** Answers the questions of readers over one index. */
export interface Engine {
  /**
   * Answers a question. Answers of different questions may come in another order than they were asked.
   *
   * @throws when a part of the index cannot be loaded
   */
  ask(question: Question): Promise<Answer>;
  /** What the typed text may become: words and titles of the site, best first, at most `limit`. */
  suggest(typed: string, limit: number): Suggestion[];
}

/** One way to go on typing. */
export interface Suggestion {
  /** The whole query with its last word completed, or the title of a page. */
  text: string;
  /** Address of the page whose title it is; null for words. */
  href: string | null;
}
