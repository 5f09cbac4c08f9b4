import { asksForSearch } from './shortcut.ts';
import { isSlashOn } from './slash-choice.ts';

/** Brings the styles of the dialog, when a reader turns to the search. */
const loadStyles = (): Promise<unknown> =>
  import('./dialog-styles.ts').then(({ ready }) => ready).catch(() => {});

/** The search of the page header: a field that opens a dialog with the results. */
class SiteSearch extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog');
    const entry = this.querySelector<HTMLInputElement>('.find input');
    const field = dialog?.querySelector<HTMLInputElement>('input[name=q]');
    if (!dialog || !entry || !field) return;
    // Open and focused at once, so that no letter gets lost; shown as soon as its styles are there.
    const dress = async () => {
      await loadStyles();
      dialog.dataset['styled'] = '';
    };
    this.#openOn(entry, () => {
      if (document.querySelector('dialog[open]')) return;
      field.value = entry.value;
      dialog.showModal();
      field.focus();
      void dress();
      void this.#start(dialog);
    });
    entry.addEventListener('focus', dress, { once: true });
    this.#closeOn(dialog);
    dialog.addEventListener('close', () => (entry.value = field.value));
    this.#showSlash();
  }

  /** The part that searches; it comes with the first opening, so that a page without a search stays light. */
  #search: Promise<{ ask(): void }> | undefined;

  async #start(dialog: HTMLDialogElement) {
    this.#search ??= import('./search-dialog.ts').then(({ completeDialog }) =>
      completeDialog(dialog, () => this.#showSlash()),
    );
    try {
      (await this.#search).ask();
    } catch {
      this.#search = undefined;
      const status = dialog.querySelector('[role=status]');
      if (status)
        status.textContent =
          'Die Suche ließ sich nicht laden. Prüfen Sie die Verbindung, schließen Sie dieses Fenster und öffnen Sie es noch einmal.';
    }
  }

  /** Opens with what is written in the header, with the link of narrow screens and with the keys. */
  #openOn(entry: HTMLInputElement, open: () => void) {
    const openWithText = () => entry.value.trim() !== '' && open();
    entry.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) openWithText();
    });
    entry.addEventListener('compositionend', openWithText);
    this.querySelector<HTMLAnchorElement>('a.find-link')?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
    document.addEventListener('keydown', (event) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      const onPage = document.querySelector<HTMLInputElement>('search-page input[name=q]');
      if (onPage) onPage.focus();
      else open();
    });
  }

  /** Closes with its button and beside the dialog. */
  #closeOn(dialog: HTMLDialogElement) {
    this.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
    dialog.addEventListener('pointerdown', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }

  /** The hint in the header, which shows only while the key works. */
  #showSlash() {
    const hint = this.querySelector<HTMLElement>('kbd');
    if (hint) hint.hidden = !isSlashOn();
  }
}

customElements.define('site-search', SiteSearch);
