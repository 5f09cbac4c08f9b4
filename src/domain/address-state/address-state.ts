/** State of a page as kept in its address: each key with one or more values. */
export type AddressState = Record<string, string[]>;

/** How every state of this version begins; here and nowhere else in the code. */
export const stateStart = '#v1?';
const maxLength = 2000;
const maxValues = 60;
const maxValueLength = 200;

/**
 * Writes a state into the fragment of an address: `#v1?gruppe=karten&merkmal=a,b`.
 * The fragment never reaches a server, and the version tells it from an anchor of the page.
 * A state without values gives an empty text; what exceeds the limits is left out.
 *
 * @param state values by key; empty lists and empty values are dropped
 */
export function formatState(state: AddressState): string {
  const parts = Object.entries(state)
    .map(([key, values]): [string, string[]] => [
      key,
      values.filter((value) => value !== '').slice(0, maxValues),
    ])
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${encodeURIComponent(key)}=${values.map(encodeValue).join(',')}`);
  const fragment = stateStart + parts.join('&');
  return parts.length === 0 || fragment.length > maxLength ? '' : fragment;
}

/** Whether a fragment is a state, of whatever version, or empty; anything else is an anchor of the page. */
export const isState = (fragment: string): boolean => /^#?(v\d+\?|$)/.test(fragment);

/**
 * Reads a state from the fragment of an address. Anything else than a state of this version,
 * unknown keys, and values over the limits are ignored: an address is hostile until read.
 *
 * @param fragment as in `location.hash`, with or without `#`
 * @param keys the keys the page knows
 */
export function parseState(fragment: string, keys: readonly string[]): AddressState {
  const whole = fragment.startsWith('#') ? fragment : `#${fragment}`;
  if (!whole.startsWith(stateStart) || fragment.length > maxLength) return {};
  const state: AddressState = {};
  for (const part of whole.slice(stateStart.length).split('&')) {
    const [key, values] = part.split('=', 2).map((text) => text ?? '');
    const name = decode(key ?? '');
    if (!keys.includes(name) || values === undefined) continue;
    const read = values
      .split(',')
      .map(decode)
      .filter((value) => value !== '' && value.length <= maxValueLength)
      .slice(0, maxValues);
    if (read.length > 0) state[name] = read;
  }
  return state;
}

/**
 * Writes some keys into the state of a fragment and keeps its other keys, so that two parts of a page can
 * each keep a state of their own in one address.
 *
 * @param fragment as in `location.hash`; anything else than a state counts as an empty one
 * @param state the keys to write; an empty list removes a key
 */
export function updateState(fragment: string, state: AddressState): string {
  const names = (fragment.split('?', 2)[1] ?? '').split('&').map((part) => part.split('=', 1)[0] ?? '');
  const others = names.filter((name) => /^[a-z][a-z0-9-]*$/.test(name) && !Object.hasOwn(state, name));
  return formatState({ ...parseState(fragment, others), ...state });
}

const encodeValue = (value: string) => encodeURIComponent(value.slice(0, maxValueLength).toWellFormed());

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
