import {
  formatState,
  isState,
  updateState,
  type AddressState,
} from '../../domain/address-state/address-state.ts';

let last = '';

/** The fragment that holds the state of this page; a jump to an anchor in between does not end it. */
export function stateFragment(): string {
  if (isState(location.hash)) last = location.hash;
  return last;
}

/** Puts some keys into the address and leaves those of other parts of the page. No step of the history is made. */
export function writeState(state: AddressState) {
  last = updateState(stateFragment(), state);
  history.replaceState(history.state, '', last || location.pathname + location.search);
}

/**
 * Keeps what a reader chose before the script came: the controls show from the first paint. An address that holds a
 * state already stays as it is.
 *
 * @param state what the controls say when the script starts
 */
export function keepEarlyState(state: AddressState) {
  if (stateFragment() === '' && formatState(state) !== '') writeState(state);
}
