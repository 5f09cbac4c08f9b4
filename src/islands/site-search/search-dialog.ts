import { searchAddress } from '../../domain/search/search-address.ts';
import { part } from './elements.ts';
import { SearchPanel } from './search-panel.ts';
import { isSlashOn, setSlash } from './slash-choice.ts';

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

/**
 * Completes the dialog, which so far holds its field only, and makes it search.
 *
 * @param showSlash called when the reader switches the key `/` on or off
 * @throws when its markup cannot be loaded
 */
export async function completeDialog(
  dialog: HTMLDialogElement,
  showSlash: () => void,
): Promise<SearchDialog> {
  const response = await fetch(dialog.dataset['rest'] ?? '');
  if (!response.ok) throw new Error(`The rest of the search answers ${response.status}`);
  const { body } = new DOMParser().parseFromString(await response.text(), 'text/html');
  // The field stays as it is: the reader is writing in it.
  part(dialog, 'form').append(...part(body, '[data-in-form]').children);
  dialog.append(...part(body, '[data-below]').children);
  offerSlash(part(dialog, '[data-slash]'), showSlash);
  return new SearchDialog(dialog);
}

function offerSlash(choice: HTMLInputElement, showSlash: () => void): void {
  choice.checked = isSlashOn();
  choice.addEventListener('change', () => {
    setSlash(choice.checked);
    showSlash();
  });
}
