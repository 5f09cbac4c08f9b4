import type { Flow } from '../flow/schema.ts';
import type { Service } from '../service/schema.ts';
import type { Sourced } from '../source/schema.ts';
import type { Clickdummy, ClickdummyStep, FlowField } from './schema.ts';

/** Something of one flow in a screen; `own` = an entry of its own, not one of the fields every flow has. */
export interface ScreenFact {
  field: FlowField | 'own';
  label: string;
  fact: Sourced<string | string[]>;
}

/** A feature that changes a step, and whether this flow has it. */
export interface ScreenFeature {
  label: string;
  text: string;
  source: string | string[];
  fact: Sourced<boolean>;
}

/** One screen of the click-dummy of one flow: what all share, and what only this flow adds. */
export interface Screen extends Omit<ClickdummyStep, 'beside' | 'features'> {
  number: number;
  /** Drawn in the screen. */
  taken: ScreenFact[];
  /** Said beside it. */
  beside: ScreenFact[];
  features: ScreenFeature[];
  /** Whether a source says something here that is this flow's own; its name alone does not count. */
  isOwn: boolean;
}

/**
 * Puts the screens of one flow together. A field no source fills stays in its place with the value null,
 * so that the reader sees the gap.
 *
 * @param dummy the screens all flows share
 * @param flow the flow
 * @param features the features of the service, with their words
 */
export function screensOf(dummy: Clickdummy, flow: Flow, features: Service['features']): Screen[] {
  return dummy.steps.map(({ beside = [], features: changes = [], ...common }, index) => {
    const note = flow.clickdummy.open?.find((one) => one.step === common.id)?.note;
    const step = note === undefined ? common : withoutCommon(common, note);
    const take = ({ field, label }: { field: FlowField; label: string }): ScreenFact => ({
      field,
      label,
      fact: fieldOf(flow, field),
    });
    const entries = (flow.clickdummy.own ?? []).filter((entry) => entry.step === step.id);
    const own = (isBeside: boolean) =>
      entries
        .filter((entry) => (entry.beside ?? false) === isBeside)
        .map(({ label, fact }): ScreenFact => ({ field: 'own', label, fact }));
    const screen = {
      ...step,
      number: index + 1,
      taken: [
        ...(common.screen.text === step.screen.text ? [] : [unknownText]),
        ...(step.screen.take ?? []).map(take),
        ...own(false),
      ],
      beside: [...beside.map(take), ...own(true)],
      features: features
        .filter(({ id }) => changes.includes(id))
        .map(({ id, label, text, source }) => ({
          ...{ label, text, source },
          fact: flow.features[id] ?? { value: null },
        })),
    };
    return { ...screen, isOwn: isOwn(screen) };
  });
}

/** In the place of the common paragraphs. */
const unknownText: ScreenFact = { field: 'own', label: 'Hinweise in der Maske', fact: { value: null } };

/** What other flows say in a step says nothing about this one. */
const withoutCommon = <Step extends Pick<ClickdummyStep, 'screen' | 'facts'>>(
  step: Step,
  note: string,
): Step => ({ ...step, screen: { ...step.screen, text: undefined }, facts: [{ value: null, note }] });

/** Whether a source fills the fact. */
export const isKnown = ({ value }: Sourced<unknown>): boolean =>
  value !== null && !(Array.isArray(value) && value.length === 0);

function isOwn({ taken, beside, features }: Pick<Screen, 'taken' | 'beside' | 'features'>): boolean {
  const facts = [...taken, ...beside].filter(({ field }) => field !== 'name');
  return facts.some(({ fact }) => isKnown(fact)) || features.some(({ fact }) => fact.value === true);
}

function fieldOf(flow: Flow, field: FlowField): Sourced<string | string[]> {
  const { name, whoApplies, branches, documents, fees, duration } = flow;
  const fields: Record<FlowField, Sourced<string | string[]>> = {
    ...{ whoApplies, branches, fees, duration },
    name: { value: name },
    'documents.required': documents.required,
    'documents.optional': documents.optional,
    'documents.local': documents.local,
  };
  return fields[field];
}
