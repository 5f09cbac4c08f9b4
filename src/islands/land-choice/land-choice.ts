import { parseState } from '../../domain/address-state/address-state.ts';
import { readLand, wayMemoryKey } from '../../domain/task/kept-land.ts';
import { keepEarlyState, stateFragment, writeState } from '../address/address.ts';
import { showEffort, showParts } from './land-parts.ts';

/**
 * Makes the paper speak of one Land: the one in the address, else the one the device keeps. Without this script it
 * speaks of all Länder.
 */
class LandChoice extends HTMLElement {
  #started = false;

  connectedCallback() {
    const select = this.querySelector('select');
    if (!select || this.#started) return;
    this.#started = true;
    select.addEventListener('change', () => {
      writeState(landState(select.value));
      this.#show(select.value);
    });
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    addEventListener('hashchange', () => this.#restore(select));
    keepEarlyState(landState(select.value));
    this.#restore(select);
  }

  #restore(select: HTMLSelectElement) {
    const [named] = parseState(stateFragment(), ['land'])['land'] ?? [];
    const wanted = named ?? keptLand() ?? '';
    const known = [...select.options].some(({ value }) => value === wanted);
    select.value = known ? wanted : '';
    this.#show(select.value);
    const lost = this.querySelector('[data-lost]');
    if (lost)
      lost.textContent = known
        ? ''
        : `„${wanted}“ gibt es hier nicht. Gezeigt werden alle Länder; bitte wählen Sie neu.`;
  }

  #show(land: string) {
    const rows = [...document.querySelectorAll<HTMLElement>('tr[data-land]')];
    for (const row of rows) row.hidden = land !== '' && row.dataset['land'] !== land;
    const own = rows.find((row) => row.dataset['land'] === land);
    showParts(document, land, own?.dataset['says']?.split(' ') ?? []);
    const name = document.querySelector<HTMLElement>('[data-land-name]');
    if (name) {
      name.hidden = !own;
      name.textContent = own ? `Ihr Land: ${own.dataset['name']}` : '';
    }
    showEffort(document, land);
  }
}

const landState = (land: string) => ({ land: land === '' ? [] : [land] });

function keptLand(): string | null {
  try {
    return readLand(localStorage.getItem(wayMemoryKey), Date.now());
  } catch {
    return null;
  }
}

customElements.define('land-choice', LandChoice);
