import { coverageOf, type Coverage } from '../../domain/selection/coverage.ts';
import {
  readSelection,
  recommended,
  selectionFragment,
  selectionKey,
  type Selection,
  type SelectionCatalogue,
} from '../../domain/selection/selection.ts';
import { selectionText } from '../../domain/selection/output.ts';
import { keepEarlyState, stateFragment, writeState } from '../address/address.ts';
import { SelectionWays } from './selection-ways.ts';

/**
 * The choice of flows: check boxes in the catalogue, what they cover, and the ways out. The choice is kept in the
 * address and nowhere else. Without this script there are no check boxes.
 */
class FlowSelection extends HTMLElement {
  #catalogue!: SelectionCatalogue;
  #selection: Selection = { chosen: [], unknown: [], unreadable: false };
  #ways!: SelectionWays;

  connectedCallback() {
    const panel = this.querySelector<HTMLElement>('[data-panel]');
    if (!panel || this.#ways) return;
    this.#catalogue = JSON.parse(this.dataset.catalogue ?? '') as SelectionCatalogue;
    this.#ways = new SelectionWays(panel, this.#catalogue);
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === selectionKey) this.#choose(this.#ticked());
    });
    this.addEventListener('click', (event) => this.#click(event));
    addEventListener('hashchange', () => this.#restore());
    keepEarlyState({ [selectionKey]: this.#ticked() });
    this.#restore();
  }

  #boxes = () => [...this.querySelectorAll<HTMLInputElement>(`input[name=${selectionKey}]`)];
  #ticked = () => this.#boxes().flatMap(({ checked, value }) => (checked ? [value] : []));

  #click({ target }: MouseEvent) {
    if (!(target instanceof Element)) return;
    const { choose } = target.closest<HTMLElement>('[data-choose]')?.dataset ?? {};
    if (choose === 'recommended') this.#choose(recommended(this.#catalogue.flows));
    if (choose === 'none') this.#choose([]);
    if (target.closest('[data-to-panel]')) {
      const heading = this.querySelector<HTMLElement>('#auswahl');
      heading?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    }
  }

  #choose(chosen: string[]) {
    this.#selection = { chosen, unknown: [], unreadable: false };
    writeState({ [selectionKey]: chosen });
    this.#draw();
  }

  #restore() {
    this.#selection = readSelection(stateFragment(), this.#catalogue.flows);
    this.#draw();
  }

  #draw() {
    const { chosen } = this.#selection;
    const fragment = selectionFragment(chosen);
    for (const box of this.#boxes()) box.checked = chosen.includes(box.value);
    const count = `${chosen.length} von ${this.#catalogue.flows.length} Antragsstrecken ausgewählt`;
    this.#write('[data-sum]', count);
    this.#write('[data-sum-short]', count);
    this.#write('[data-lost]', this.#lost());
    const bar = this.querySelector<HTMLElement>('.to-panel');
    if (bar) bar.hidden = chosen.length === 0;
    for (const part of coverageOf(this.#catalogue, chosen)) this.#drawGroup(part);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-check]'))
      link.hash = fragment || '#zustaendigkeit';
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-onward]')) link.hash = fragment;
    const link = location.origin + location.pathname + location.search + fragment;
    this.#write('[data-preview]', selectionText(this.#catalogue, chosen, link));
    this.#ways.update(chosen, link);
  }

  #drawGroup({ group, chosen, missing, extent }: Coverage) {
    const row = this.querySelector(`[data-group="${group.id}"]`);
    const tag = row?.querySelector<HTMLElement>('[data-extent]');
    const list = row?.querySelector<HTMLElement>('[data-missing]');
    if (!row || !tag || !list) return;
    const all = { all: 'alle', recommended: 'alle empfohlenen', part: '', none: 'keine' }[extent];
    tag.textContent = `${chosen.length} von ${chosen.length + missing.length}${all && `: ${all}`}`;
    tag.classList.toggle('on', extent === 'all' || extent === 'recommended');
    list.hidden = missing.length === 0 || chosen.length === 0;
    for (const item of list.querySelectorAll<HTMLElement>('[data-flow]'))
      item.hidden = !missing.some(({ id }) => id === item.dataset.flow);
  }

  /** What the address named and this site does not have. */
  #lost(): string {
    const { unknown, unreadable } = this.#selection;
    if (unreadable) return 'Die Auswahl in der Adresse ist nicht lesbar. Bitte wählen Sie neu aus.';
    if (unknown.length === 0) return '';
    const names = unknown.map((id) => `„${id}“`).join(', ');
    return `Die Adresse nennt ${names}. Das gibt es hier nicht; der Rest der Auswahl ist übernommen.`;
  }

  #write(selector: string, text: string) {
    const element = this.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }
}

customElements.define('flow-selection', FlowSelection);
