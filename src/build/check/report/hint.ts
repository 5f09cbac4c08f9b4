import { nearest } from '../../../domain/spelling/nearest.ts';

/** Known words shown when none is alike. */
const shown = 6;

/**
 * A hint to the right word: „meinten Sie …“ with the nearest, otherwise the known ones.
 *
 * @param known all words that would be right
 */
export function hint(found: string, known: readonly string[]): string {
  const best = nearest(found, known);
  if (best !== undefined) return `meinten Sie „${best}“?`;
  if (known.length === 0) return 'es gibt noch keinen Eintrag: anlegen oder die Angabe entfernen';
  const more = known.length > shown ? ' …' : '';
  return `vorhanden: ${known.slice(0, shown).join(', ')}${more}`;
}
