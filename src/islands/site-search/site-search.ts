import { searchAddress } from '../../domain/search/search-address.ts';
import { SearchPanel } from './search-panel.ts';
import { asksForSearch, isSlashOn, setSlash } from './shortcut.ts';

/** The search of the page header: a field that opens a dialog with the results. */
class SiteSearch extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog');
    const entry = this.querySelector<HTMLInputElement>('.find input');
    if (!dialog || !entry) return;
    const panel = new SearchPanel(dialog);
    this.#openOn(entry, () => {
      if (document.querySelector('dialog[open]')) return;
      dialog.showModal();
      panel.field.focus();
      panel.ask({ ...panel.question, query: entry.value });
    });
    this.#closeOn(dialog, panel);
    dialog.addEventListener('close', () => (entry.value = panel.field.value));
    dialog.addEventListener('keydown', (event) => moveByArrow(event, dialog, panel.field));
    panel.form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(searchAddress(panel.form.action, panel.question));
    });
    this.#offerSlash();
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

  /** Closes with its button, beside the dialog, and when a result lies on the same page. */
  #closeOn(dialog: HTMLDialogElement, { list }: SearchPanel) {
    this.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
    dialog.addEventListener('pointerdown', (event) => {
      if (event.target === dialog) dialog.close();
    });
    list.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) dialog.close();
    });
  }

  /** Switch for the key `/` and the hint in the header, which shows only while the key works. */
  #offerSlash() {
    const choice = this.querySelector<HTMLInputElement>('[data-slash]');
    const hint = this.querySelector<HTMLElement>('kbd');
    if (!choice || !hint) return;
    choice.checked = isSlashOn();
    hint.hidden = !choice.checked;
    choice.addEventListener('change', () => {
      setSlash(choice.checked);
      hint.hidden = !choice.checked;
    });
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

customElements.define('site-search', SiteSearch);
