/** State of a page as kept in its address: each key with one or more values. */
export type AddressState = Record<string, string[]>;

const prefix = 'v1?';
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
  const fragment = `#${prefix}${parts.join('&')}`;
  return parts.length === 0 || fragment.length > maxLength ? '' : fragment;
}

/**
 * Whether a fragment is a state at all: empty, or of this version. Any other is an anchor of the page,
 * to which a reader jumped without changing the state.
 */
export const isState = (fragment: string): boolean =>
  /^#?$/.test(fragment) || fragment.replace(/^#/, '').startsWith(prefix);

/**
 * Reads a state from the fragment of an address. Anything else than a state of this version,
 * unknown keys, and values over the limits are ignored: an address is hostile until read.
 *
 * @param fragment as in `location.hash`, with or without `#`
 * @param keys the keys the page knows
 */
export function parseState(fragment: string, keys: readonly string[]): AddressState {
  const rest = fragment.replace(/^#/, '').slice(prefix.length);
  if (!isState(fragment) || fragment.length > maxLength) return {};
  const state: AddressState = {};
  for (const part of rest.split('&')) {
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

const encodeValue = (value: string) => encodeURIComponent(value.slice(0, maxValueLength).toWellFormed());

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
