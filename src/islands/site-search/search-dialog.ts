import { searchAddress } from '../../domain/search/search-address.ts';
import { SearchPanel } from './search-panel.ts';

/** What the dialog of the header does once it is open; loaded with its first opening. */
export class SearchDialog {
  readonly #panel: SearchPanel;

  constructor(dialog: HTMLDialogElement) {
    this.#panel = new SearchPanel(dialog);
    const { questions } = this.#panel;
    dialog.addEventListener('click', (event) => {
      const opensHere = !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (opensHere && event.target instanceof Element && event.target.closest('a')) dialog.close();
    });
    questions.form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(searchAddress(questions.form.action, questions.question));
    });
  }

  /** Looks for what stands in the field; the reader began to type it before the dialog was there. */
  ask(): void {
    this.#panel.ask(true);
  }
}
