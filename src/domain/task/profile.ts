import type { AddressState } from '../address-state/address-state.ts';
import type { WayCatalogue } from './catalogue.ts';

/** Stands for every program that `fachverfahren.yaml` does not list, and for „unknown“. */
export const otherFachverfahren = 'anderes';

/** What a reader said about the authority; `null` = not answered. */
export interface WayProfile {
  /** Code of the Land. */
  land: string | null;
  /** Id from `fachverfahren.yaml`, or `anderes`. */
  fachverfahren: string | null;
  /** Id of a role; `null` = everything. */
  role: string | null;
  gate: 'yes' | 'no' | null;
  embedding: 'single' | 'bundle' | null;
  /** By flow: whether the authority is competent for it. */
  competent: Record<string, 'yes' | 'no'>;
}

export const emptyProfile: WayProfile = {
  land: null,
  fachverfahren: null,
  role: null,
  gate: null,
  embedding: null,
  competent: {},
};

/** Keys of the address that hold a profile. */
export const profileKeys = [
  ...['land', 'fachverfahren', 'rolle', 'angemeldet', 'einbindung'],
  ...['zustaendig', 'nicht-zustaendig'],
] as const;

const gates = { ja: 'yes', nein: 'no' } as const;
const embeddings = { einzeln: 'single', gebuendelt: 'bundle' } as const;

/** The state of an address that opens a profile. It holds no progress. */
export const profileState = ({ land, fachverfahren, role, ...rest }: WayProfile): AddressState => ({
  land: listed(land),
  fachverfahren: listed(fachverfahren),
  rolle: listed(role),
  angemeldet: listed(wordOf(gates, rest.gate)),
  einbindung: listed(wordOf(embeddings, rest.embedding)),
  zustaendig: flowsWith(rest.competent, 'yes'),
  'nicht-zustaendig': flowsWith(rest.competent, 'no'),
});

/** What can be answered. */
export type ProfileChoices = Pick<WayCatalogue, 'laender' | 'fachverfahren' | 'roles' | 'competences'>;

/**
 * Reads a profile from the state of an address. Only what can be answered is taken; everything else is named.
 *
 * @param state as read from the address
 * @param choices what there is to choose from
 */
export function readProfile(
  state: AddressState,
  { laender, fachverfahren, roles, competences }: ProfileChoices,
): { profile: WayProfile; lost: string[] } {
  const lost: string[] = [];
  const take = <T extends string>(key: (typeof profileKeys)[number], known: readonly T[]): T[] =>
    (state[key] ?? []).flatMap((value) => {
      const found = known.find((one) => one === value);
      if (found === undefined) lost.push(value);
      return found === undefined ? [] : [found];
    });
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  const one = <T extends string>(key: (typeof profileKeys)[number], known: readonly T[]): T | null =>
    take(key, known)[0] ?? null;
  const profile: WayProfile = {
    land: one('land', ids(laender)),
    fachverfahren: one('fachverfahren', [...ids(fachverfahren), otherFachverfahren]),
    role: one('rolle', ids(roles)),
    gate: valueOf(gates, one('angemeldet', Object.keys(gates) as (keyof typeof gates)[])),
    embedding: valueOf(embeddings, one('einbindung', Object.keys(embeddings) as (keyof typeof embeddings)[])),
    competent: Object.fromEntries([
      ...take('nicht-zustaendig', ids(competences)).map((flow) => [flow, 'no'] as const),
      ...take('zustaendig', ids(competences)).map((flow) => [flow, 'yes'] as const),
    ]),
  };
  return { profile, lost };
}

/** Whether two profiles say the same. */
export const sameProfile = (one: WayProfile, other: WayProfile): boolean =>
  JSON.stringify(profileState(one)) === JSON.stringify(profileState(other));

const listed = (value: string | null): string[] => (value === null ? [] : [value]);

const flowsWith = (competent: WayProfile['competent'], answer: 'yes' | 'no'): string[] =>
  Object.entries(competent)
    .flatMap(([flow, own]) => (own === answer ? [flow] : []))
    .sort();

const wordOf = <T extends string>(words: Record<string, T>, value: T | null): string | null =>
  Object.keys(words).find((word) => words[word] === value) ?? null;

const valueOf = <K extends string, T>(words: Record<K, T>, word: K | null): T | null =>
  word === null ? null : words[word];
