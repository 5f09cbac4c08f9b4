import type { FoundPage } from './found-page.ts';

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
