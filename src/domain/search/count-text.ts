import type { Kind } from './kind.ts';

/**
 * How many pages were found, to be read out: „5 Treffer“, with a kind „2 Treffer in „Antragsstrecken““.
 *
 * @param count pages found
 * @param kind the kind the results are narrowed to
 */
export function countText(count: number, kind: Kind | null): string {
  const text = count === 0 ? 'Keine Treffer' : `${count.toLocaleString('de')} Treffer`;
  return kind === null ? text : `${text} in „${kind.plural}“`;
}
