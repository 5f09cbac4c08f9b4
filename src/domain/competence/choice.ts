import type { AddressState } from '../address-state/address-state.ts';

/** Keys of the address in which the check keeps its state. */
export const choiceKeys = ['land', 'stelle'] as const;

/** What was chosen in the check; `lost` = what the address named and the data do not know. */
export interface Choice {
  land: string | null;
  kind: string | null;
  lost: string[];
}

/**
 * Reads the choice from the state of an address. A kind of authority counts only together with its Land.
 *
 * @param state as read from the address
 * @param kinds ids of the kinds of authority by Land; a Land without kinds has an empty list
 */
export function readChoice(state: AddressState, kinds: ReadonlyMap<string, readonly string[]>): Choice {
  const [land] = state['land'] ?? [];
  const [kind] = state['stelle'] ?? [];
  const known = land === undefined ? undefined : kinds.get(land);
  if (land === undefined || known === undefined)
    return { land: null, kind: null, lost: [land, kind].filter((text) => text !== undefined) };
  if (kind === undefined) return { land, kind: null, lost: [] };
  return known.includes(kind) ? { land, kind, lost: [] } : { land, kind: null, lost: [kind] };
}

/** The state to keep in the address for a choice. */
export const choiceState = ({ land, kind }: Pick<Choice, 'land' | 'kind'>): AddressState => ({
  land: land === null ? [] : [land],
  stelle: kind === null ? [] : [kind],
});
