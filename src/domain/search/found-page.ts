/**
 * What the index gives for one page that was found: the parts of Pagefind's fragment that this guide uses.
 * See https://pagefind.app/docs/api/ and https://pagefind.app/docs/sub-results/.
 */
export interface FoundPage {
  /** Address of the page, below the base path. */
  url: string;
  /** Whole text of the page; words are counted along its blanks. */
  content: string;
  /** Excerpt with hits in `<mark>`. */
  excerpt: string;
  /** Values of the page by filter; `kind` has one. */
  filters: Readonly<Record<string, readonly string[] | undefined>>;
  /** Fields of the page frame: `title`, and for meetings `date` and `sample`; one that a page does not have is absent or empty. */
  meta: Readonly<Record<string, string | undefined>>;
  /** One entry for the text before the first heading with an id and for each such heading below which there is a hit. */
  sub_results: readonly FoundSection[];
}

export interface FoundSection {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { element: string; id: string };
  /** Hits: number of the word in the page's text and how much it weighs. */
  weighted_locations: readonly { location: number; balanced_score: number }[];
}
