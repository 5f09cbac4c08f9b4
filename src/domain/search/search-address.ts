import { kindOf } from './kind.ts';
import type { Question } from './question.ts';

/** Longest query in characters; what is longer is cut. */
const limit = 200;

/** The words as they are searched: blanks joined, cut to 200 characters. */
export const tidyQuery = (query: string): string =>
  query.toWellFormed().replace(/\s+/g, ' ').trim().slice(0, limit).trim();

/**
 * Reads the question from the address of the search page.
 *
 * @param search the part from the question mark on, for example `?q=r%C3%BCckkanal&art=projekttermine&jahr=2026&neu=1`
 */
export function parseSearchAddress(search: string): Question {
  const fields = new URLSearchParams(search);
  const year = fields.get('jahr') ?? '';
  return {
    query: tidyQuery(fields.get('q') ?? ''),
    kind: kindOf(fields.get('art') ?? ''),
    year: /^\d{4}$/.test(year) ? year : null,
    newest: fields.get('neu') === '1',
    literal: fields.get('wortlaut') === '1',
  };
}

/**
 * Address of the search page for a question.
 *
 * @param page address of the search page below the base path, for example `/aufenthalt/suche/`
 */
export function searchAddress(page: string, { query, kind, year, newest, literal }: Question): string {
  const fields = new URLSearchParams();
  if (query !== '') fields.set('q', query);
  if (kind !== null) fields.set('art', kind.id);
  if (year !== null) fields.set('jahr', year);
  if (newest) fields.set('neu', '1');
  if (literal) fields.set('wortlaut', '1');
  return fields.size === 0 ? page : `${page}?${fields}`;
}
