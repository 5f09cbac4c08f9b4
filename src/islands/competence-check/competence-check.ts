import { formatState, parseState } from '../../domain/address-state/address-state.ts';
import { choiceKeys, choiceState, readChoice, type Choice } from '../../domain/competence/choice.ts';
import { selectionKey } from '../../domain/selection/selection.ts';
import { stateFragment, writeState } from '../address/address.ts';

/**
 * „Sind wir zuständig?“: shows what the data say about the chosen Land and kind of authority. The choice is kept in
 * the address; a selection of flows that came along in it is handed on. Without this script the whole table shows.
 */
class CompetenceCheck extends HTMLElement {
  #choice: Choice = { land: null, kind: null, lost: [] };

  connectedCallback() {
    const check = this.querySelector<HTMLElement>('.check');
    if (!check) return;
    check.hidden = false;
    for (const table of this.querySelectorAll('details')) table.open = false;
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('form')?.addEventListener('input', ({ target }) => this.#changed(target));
    addEventListener('hashchange', () => this.#restore());
    this.#restore();
    if (Object.keys(parseState(stateFragment(), [...choiceKeys, selectionKey])).length > 0) this.#comeInto();
  }

  /** With the question above it. Once more when all has its place: what loads late would push it out of view. */
  #comeInto() {
    const go = () => (this.previousElementSibling ?? this).scrollIntoView({ behavior: 'instant' });
    go();
    if (document.readyState !== 'complete') addEventListener('load', go, { once: true });
  }

  #changed(target: EventTarget | null) {
    if (target instanceof HTMLSelectElement)
      this.#choice = { land: target.value || null, kind: null, lost: [] };
    else if (target instanceof HTMLInputElement)
      this.#choice = { ...this.#choice, kind: target.value, lost: [] };
    writeState(choiceState(this.#choice));
    this.#draw();
  }

  #restore() {
    const groups = [...this.querySelectorAll<HTMLElement>('fieldset[data-land]')];
    const kinds = new Map(
      groups.map((group) => [
        group.dataset.land ?? '',
        [...group.querySelectorAll('input')].map(({ value }) => value),
      ]),
    );
    this.#choice = readChoice(parseState(stateFragment(), choiceKeys), kinds);
    this.#draw();
  }

  #draw() {
    const { land, kind } = this.#choice;
    const select = this.querySelector('select');
    if (select) select.value = land ?? '';
    for (const group of this.querySelectorAll<HTMLElement>('fieldset[data-land]')) {
      group.hidden = group.dataset.land !== land || !group.querySelector('input');
      for (const radio of group.querySelectorAll('input'))
        radio.checked = !group.hidden && radio.value === kind;
    }
    for (const answer of this.querySelectorAll<HTMLElement>('.answer')) {
      answer.hidden = answer.dataset.land !== land;
      for (const advice of answer.querySelectorAll<HTMLElement>('[data-kind]'))
        advice.hidden = advice.dataset.kind !== (kind ?? '');
    }
    const next = this.querySelector<HTMLElement>('.next');
    if (next) next.hidden = land === null;
    this.#drawWays();
    this.#say();
  }

  /** Both ways are always open; each takes the selection along that came with the address. */
  #drawWays() {
    const flow = this.dataset.flow ?? '';
    const others = (parseState(stateFragment(), [selectionKey])[selectionKey] ?? []).filter(
      (id) => id !== flow,
    );
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-go]')) {
      const chosen = link.dataset.go === 'with' ? [...others, flow] : others;
      link.href = `${link.pathname}${formatState({ [selectionKey]: chosen })}`;
    }
  }

  #say() {
    const shown = this.querySelector<HTMLElement>('.answer:not([hidden])');
    const advice = shown?.querySelector<HTMLElement>('[data-kind]:not([hidden])')?.dataset.advice;
    const lost = this.#choice.lost.map((text) => `„${text}“`).join(', ');
    this.#write('[data-said]', shown ? `${shown.dataset.name}: ${advice}` : '');
    this.#write(
      '[data-lost]',
      lost && `Die Adresse nennt ${lost}. Das gibt es hier nicht. Bitte wählen Sie neu.`,
    );
  }

  #write(selector: string, text: string) {
    const element = this.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }
}

customElements.define('competence-check', CompetenceCheck);
