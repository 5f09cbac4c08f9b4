/**
 * What the index gives for one page that was found: the parts of Pagefind's fragment that this guide uses.
 * See https://pagefind.app/docs/api/.
 */
export interface FoundPage {
  /** Address of the page, below the base path. */
  url: string;
  /** Whole text of the page; positions of hits count its words along blanks. */
  content: string;
  /** Values of the page by filter; `kind` has one. */
  filters: Readonly<Record<string, readonly string[] | undefined>>;
  /** Fields of the page frame: `title`, and for meetings `date` and `sample`; one that a page does not have is absent or empty. */
  meta: Readonly<Record<string, string | undefined>>;
  /** Elements with an id, in the order of the page. */
  anchors: readonly Anchor[];
}

/** An element with an id. It begins a section when it is a heading, or bears a title (`data-pagefind-title`). */
export interface Anchor {
  element: string;
  id: string;
  text?: string | null;
  title?: string | null;
  /** Position of its first word. */
  location: number;
}
