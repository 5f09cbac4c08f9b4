import { kindOf, type Kind } from './kind.ts';

/** What a reader asks: words, and the kind of page they are narrowed to. */
export interface Question {
  query: string;
  kind: Kind | null;
}

/** Longest query in characters; what is longer is cut. */
const limit = 200;

/** The words as they are searched: blanks joined, cut to 200 characters. */
export const tidyQuery = (query: string): string =>
  query.toWellFormed().replace(/\s+/g, ' ').trim().slice(0, limit).trim();

/**
 * Reads the question from the address of the search page.
 *
 * @param search the part from the question mark on, for example `?q=r%C3%BCckkanal&art=leitfaden`
 */
export function parseSearchAddress(search: string): Question {
  const fields = new URLSearchParams(search);
  return { query: tidyQuery(fields.get('q') ?? ''), kind: kindOf(fields.get('art') ?? '') };
}

/**
 * Address of the search page for a question.
 *
 * @param page address of the search page below the base path, for example `/aufenthalt/suche/`
 */
export function searchAddress(page: string, { query, kind }: Question): string {
  const fields = new URLSearchParams();
  if (query !== '') fields.set('q', query);
  if (kind !== null) fields.set('art', kind.id);
  return fields.size === 0 ? page : `${page}?${fields}`;
}
