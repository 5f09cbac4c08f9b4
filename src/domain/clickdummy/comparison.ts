import type { Sourced } from '../source/schema.ts';
import type { FlowField } from './schema.ts';
import { isKnown, type Screen, type ScreenFact } from './screens.ts';

/** What tells one flow from the others, drawn from its screens. */
export interface Difference {
  who: Sourced<string | string[]>;
  /** Cases and questions of this flow; empty if no source names one. */
  questions: ScreenFact[];
  required: Sourced<string | string[]>;
  /** How many further documents the sources name. */
  more: number;
  /** The steps that hold something of this flow alone. */
  steps: Pick<Screen, 'number' | 'title'>[];
}

/**
 * Sums up the screens of a flow for the table that compares them all.
 *
 * @param screens the screens as put together by `screensOf`
 */
export function differenceOf(screens: readonly Screen[]): Difference {
  const facts = screens.flatMap(({ taken, beside }) => [...taken, ...beside]);
  const factOf = (field: FlowField) => facts.find((one) => one.field === field)?.fact ?? { value: null };
  const optional = factOf('documents.optional').value;
  return {
    who: factOf('whoApplies'),
    questions: facts.filter(
      ({ field, fact }) =>
        (field === 'branches' || (field === 'own' && Array.isArray(fact.value))) && isKnown(fact),
    ),
    required: factOf('documents.required'),
    more: Array.isArray(optional) ? optional.length : 0,
    steps: screens.filter(({ isOwn }) => isOwn).map(({ number, title }) => ({ number, title })),
  };
}
