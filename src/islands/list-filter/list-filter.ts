import { parseState, type AddressState } from '../../domain/address-state/address-state.ts';
import { passes, type Filterable } from '../../domain/filter/filter.ts';
import { keepEarlyState, stateFragment, writeState } from '../address/address.ts';
import { drawChips } from './chips.ts';

/**
 * Filters a server-rendered list by a form of radio buttons, check boxes, a select and a search field; a choice in a fold opens it.
 * Items carry `data-item`, their words in `data-values` (JSON) and are hidden, never removed; sections with
 * `data-section` hide with their last item. The choice is kept in the address. Without this script the whole list shows.
 */
class ListFilter extends HTMLElement {
  #items: { element: HTMLElement; item: Filterable }[] = [];
  #form: HTMLFormElement | null = null;

  connectedCallback() {
    this.#form = this.querySelector('form');
    if (!this.#form) return;
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-item]')].map((element) => ({
      element,
      item: {
        values: JSON.parse(element.dataset['values'] ?? '{}') as Record<string, string[]>,
        text: element.dataset['text'] ?? element.textContent ?? '',
      },
    }));
    this.#listen(this.#form);
    keepEarlyState(this.#read());
    this.#restore();
  }

  #listen(form: HTMLFormElement) {
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#apply(this.#read(), true));
    addEventListener('hashchange', () => this.#restore());
    for (const button of this.querySelectorAll('[data-reset]'))
      button.addEventListener('click', () => {
        this.#write({});
        this.#apply({}, true);
        form.querySelector<HTMLElement>('input, select')?.focus();
      });
  }

  /** Takes the choice from the address; a jump to an anchor of the page leaves it as it is. */
  #restore() {
    const state = parseState(stateFragment(), this.#keys());
    this.#write(state);
    this.#apply(state, false);
  }

  #controls(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...(this.#form?.elements ?? [])].filter(
      (control) => control instanceof HTMLInputElement || control instanceof HTMLSelectElement,
    );
  }

  #keys = () => [...new Set(this.#controls().map(({ name }) => name))];

  #read(): AddressState {
    const state: AddressState = {};
    for (const control of this.#controls()) {
      const toggle = control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);
      if (control.value.trim() !== '' && (!toggle || control.checked))
        (state[control.name] ??= []).push(control.value.trim());
    }
    return state;
  }

  #write(state: AddressState) {
    for (const control of this.#controls()) {
      const values = state[control.name] ?? [];
      if (control instanceof HTMLInputElement && control.type === 'checkbox')
        control.checked = values.includes(control.value);
      else if (control instanceof HTMLInputElement && control.type === 'radio')
        control.checked = values.length === 0 ? control.value === '' : values.includes(control.value);
      else control.value = values[0] ?? '';
    }
    for (const fold of this.#form?.querySelectorAll('details') ?? [])
      if (fold.querySelector(':checked')) fold.open = true;
  }

  #apply(state: AddressState, keep: boolean) {
    const all = (this.dataset.all ?? '').split(' ');
    let shown = 0;
    for (const { element, item } of this.#items) {
      element.hidden = !passes(item, state, all);
      if (!element.hidden) shown += 1;
    }
    for (const section of this.querySelectorAll<HTMLElement>('[data-section]'))
      section.hidden = !section.querySelector('[data-item]:not([hidden])');
    for (const empty of this.querySelectorAll<HTMLElement>('[data-empty]')) empty.hidden = shown > 0;
    const status = this.querySelector('[data-count]');
    if (status)
      status.textContent = `${shown} von ${this.#items.length} ${status.getAttribute('data-count') ?? ''}`;
    if (this.#form)
      drawChips(this.querySelector('[data-chips]'), this.#form, state, (name, value) => {
        const values = (state[name] ?? []).filter((one) => one !== value);
        this.#write({ ...state, [name]: values });
        this.#apply({ ...state, [name]: values }, true);
      });
    if (!keep) return;
    const cleared = Object.fromEntries(this.#keys().map((key): [string, string[]] => [key, []]));
    writeState({ ...cleared, ...state });
  }
}

customElements.define('list-filter', ListFilter);
