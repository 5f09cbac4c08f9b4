import { isState, parseState, type AddressState } from '../address-state/address-state.ts';
import type { Body } from './ags.ts';
import { emptyConfiguration, type Configuration } from './configuration.ts';
import type { EmbedKit } from './kit.ts';

/** Keys of a configuration in the address; `auswahl` and `land` are those of the catalogue and the check of competence. */
export const linkKeys = ['auswahl', 'land', 'art', 'ags', 'attribute', 'seiten', 'ueberschrift'] as const;

const bodies: Record<string, Body> = { gemeinde: 'municipality', kreis: 'district' };
const longestAgs = 20;

/** A configuration as state for the address. The addresses of script and style sheet stay out of it. */
export function linkState(configuration: Configuration): AddressState {
  const { flows, land, body, ags, attributes, layout, heading } = configuration;
  return {
    auswahl: flows,
    land: land === null ? [] : [land],
    art: Object.keys(bodies).filter((name) => bodies[name] === body),
    ags: [ags.trim().slice(0, longestAgs)],
    attribute: Object.entries(attributes).map(([name, value]) => (value === '' ? name : `${name}:${value}`)),
    seiten: layout === 'one' ? ['eine'] : [],
    ueberschrift: heading ? ['ja'] : [],
  };
}

/** What a link holds. */
export interface ReadLink {
  configuration: Configuration;
  /** What was not taken over, in words. */
  dropped: string[];
  /** The link was meant to hold a configuration, but none can be read. */
  unreadable: boolean;
}

/**
 * Reads a configuration from the fragment of an address. What the service does not know is dropped and named:
 * a link may be old, cut off or changed by hand.
 *
 * @param fragment as in `location.hash`; an anchor of the page holds nothing
 */
export function readLink(kit: EmbedKit, fragment: string): ReadLink {
  const state = parseState(fragment, linkKeys);
  const dropped: string[] = [];
  const known = <T>(what: string, values: string[], find: (value: string) => T | undefined): T[] =>
    values.flatMap((value) => {
      const found = find(value);
      if (found === undefined) dropped.push(`${what} „${value}“`);
      return found === undefined ? [] : [found];
    });
  const one = <T>(what: string, values: string[] | undefined, find: (value: string) => T | undefined) =>
    known(what, values ?? [], find)[0];
  const chosen = known('Antragsstrecke', state['auswahl'] ?? [], (id) =>
    kit.flows.find((flow) => flow.id === id),
  );
  const configuration: Configuration = {
    ...emptyConfiguration(),
    flows: kit.flows.filter((flow) => chosen.includes(flow)).map(({ id }) => id),
    land: one('Land', state['land'], (code) => kit.laender.find((land) => land.code === code))?.code ?? null,
    body:
      one('Art', state['art'], (name) => (Object.hasOwn(bodies, name) ? bodies[name] : undefined)) ?? null,
    ags: one('AGS', state['ags'], (ags) => (ags.length <= longestAgs ? ags : undefined)) ?? '',
    attributes: Object.fromEntries(
      known('Attribut', state['attribute'] ?? [], (choice) => readAttribute(kit, choice)),
    ),
    layout: one('Aufteilung', state['seiten'], (name) => (name === 'eine' ? 'one' : undefined)) ?? 'each',
    heading: one('Überschrift', state['ueberschrift'], (value) => value === 'ja' || undefined) ?? false,
  };
  const empty = Object.keys(state).length === 0;
  return { configuration, dropped, unreadable: empty && fragment.length > 1 && isState(fragment) };
}

function readAttribute({ attributes }: EmbedKit, choice: string): [name: string, value: string] | undefined {
  const [name = '', value = ''] = choice.split(/:(.*)/s, 2);
  const attribute = attributes.find((one) => one.name === name && one.kind !== 'ags');
  if (attribute === undefined) return undefined;
  const values = attribute.kind === 'choice' ? attribute.options.map((option) => option.value) : [''];
  return values.includes(value) ? [name, value] : undefined;
}
