import { nearest } from '../../../domain/spelling/nearest.ts';

/** Known words shown when none is alike. */
const shown = 12;

/** Pages named one by one; of more of them the first and the last are. */
const shownPages = 6;

/** A hint to the one right word. */
export const meant = (word: string): string => `meinten Sie „${word}“?`;

/**
 * A hint to the right word: „meinten Sie …“ with the nearest, otherwise the known ones.
 *
 * @param known all words that would be right
 */
export function hint(found: string, known: readonly string[]): string {
  const best = nearest(found, known);
  if (best !== undefined) return meant(best);
  if (known.length === 0) return 'es gibt noch keinen Eintrag: anlegen oder die Angabe entfernen';
  return present(known);
}

function present(known: readonly string[]): string {
  const more = known.length > shown ? ' …' : '';
  return `vorhanden: ${known.slice(0, shown).join(', ')}${more}`;
}

/**
 * A hint to the right anchor. Of a page that a PDF does not have none is the one that was meant: all its pages are named.
 *
 * @param known all anchors of the page
 */
export function anchorHint(found: string, known: readonly string[]): string {
  const [, page] = /^(.*seite-)\d+$/.exec(found) ?? [];
  const pages = known.filter((name) => page !== undefined && /^\d+$/.test(name.replace(page, '')));
  const [first, last] = [pages[0], pages.at(-1)];
  if (first === undefined || last === undefined) return hint(found, known);
  return pages.length > shownPages ? `vorhanden: ${first} bis ${last}` : present(pages);
}
