import type { Advice, Competence } from './schema.ts';

/** What the check says: for a whole Land (`kind` null), or for one kind of authority there. */
export interface Answer {
  land: string;
  kind: string | null;
  /** Who is meant; null for the whole Land. */
  label: string | null;
  advice: Advice;
  text: string;
}

/** The advice in words, as shown everywhere. */
export const adviceWords: Record<Advice, string> = {
  choose: 'auswählen',
  'do-not-choose': 'nicht auswählen',
  clarify: 'erst klären',
};

/** All answers the check can give: one per Land, then one per kind of authority that its data tell apart. */
export const answersOf = ({ laender }: Pick<Competence, 'laender'>): Answer[] =>
  Object.entries(laender).flatMap(([land, { advice, adviceText, kinds = [] }]) => [
    { land, kind: null, label: null, advice, text: adviceText },
    ...kinds.map((one) => ({
      land,
      kind: one.id,
      label: one.label,
      advice: one.advice,
      text: one.adviceText,
    })),
  ]);
