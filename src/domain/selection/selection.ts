import { formatState, parseState } from '../address-state/address-state.ts';

/** Key of the address that holds the ids of the chosen flows. */
export const selectionKey = 'auswahl';

/** A flow as far as choosing needs it. */
export interface SelectableFlow {
  id: string;
  name: string;
  group: string;
  technicalId: string | null;
  /** Whether a source shows the element of this name in HTML. */
  confirmedAsHtml: boolean;
  /** Whether the authority must first find out if it may offer the flow. */
  asksCompetence: boolean;
}

/** All flows to choose from, in the order of the catalogue, and the groups they belong to. */
export interface SelectionCatalogue {
  service: string;
  title: string;
  /** Stand of the guide as shown, for example `24.11.2026`. */
  stand: string;
  groups: { id: string; name: string; ozgId: string | null }[];
  flows: SelectableFlow[];
}

/** What an address says about the choice. */
export interface Selection {
  /** Ids in the order of the catalogue. */
  chosen: string[];
  /** Ids no flow has. */
  unknown: string[];
  /** The address was meant to hold a choice, but none can be read. */
  unreadable: boolean;
}

/**
 * Reads the choice from the fragment of an address. Nothing in it can do harm: what is not known is named, not used.
 *
 * @param fragment as in `location.hash`
 * @param flows the flows there are
 */
export function readSelection(fragment: string, flows: readonly SelectableFlow[]): Selection {
  const ids = parseState(fragment, [selectionKey])[selectionKey] ?? [];
  const chosen = flows.map(({ id }) => id).filter((id) => ids.includes(id));
  const unknown = [...new Set(ids)].filter((id) => !chosen.includes(id));
  return { chosen, unknown, unreadable: ids.length === 0 && fragment.includes(`${selectionKey}=`) };
}

/** The fragment that opens a choice. */
export const selectionFragment = (chosen: readonly string[]): string =>
  formatState({ [selectionKey]: [...chosen] });

/** Ids of all flows recommended to every authority: those that ask for no competence. */
export const recommended = (flows: readonly SelectableFlow[]): string[] =>
  flows.filter(({ asksCompetence }) => !asksCompetence).map(({ id }) => id);
