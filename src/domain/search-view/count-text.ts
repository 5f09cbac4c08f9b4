import type { Question } from '../search/question.ts';

/**
 * How many pages were found: „5 Treffer“, with filters „2 Treffer in „Projekttermine“ 2026“.
 *
 * @param count pages found
 * @param question the question, of which the filters are named
 */
export function countText(count: number, { kind, year }: Pick<Question, 'kind' | 'year'>): string {
  const text = count === 0 ? 'Keine Treffer' : `${count.toLocaleString('de')} Treffer`;
  const where = [kind === null ? null : `in „${kind.plural}“`, year].filter((filter) => filter !== null);
  return [text, ...where].join(' ');
}
