import { searchAddress } from '../../domain/search/search-address.ts';
import { SearchPanel } from './search-panel.ts';

/** What the dialog of the header does once it is open; loaded with its first opening. */
export class SearchDialog {
  readonly #panel: SearchPanel;

  constructor(dialog: HTMLDialogElement) {
    this.#panel = new SearchPanel(dialog);
    const { form, field, list } = this.#panel;
    dialog.addEventListener('keydown', (event) => moveByArrow(event, dialog, field));
    list.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) dialog.close();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(searchAddress(form.action, this.#panel.question));
    });
  }

  /** Looks for what stands in the field. */
  ask(): void {
    this.#panel.ask(this.#panel.question);
  }
}

/** Arrow keys go from the field through the links below it and back. */
function moveByArrow(event: KeyboardEvent, dialog: HTMLDialogElement, field: HTMLInputElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const below = dialog.querySelectorAll<HTMLElement>('.search-scroll :is(a, button)');
  const stops = [field, ...below].filter((stop) => stop.checkVisibility());
  const at = stops.findIndex((stop) => stop === event.target);
  if (step === undefined || at === -1) return;
  event.preventDefault();
  stops[at + step]?.focus();
}
