import { searchAddress } from '../../domain/search/search-address.ts';
import { SearchPanel } from './search-panel.ts';
import { asksForSearch, isSlashOn, setSlash } from './shortcut.ts';

/** The search of the page header: a field that opens a dialog with the results. */
class SiteSearch extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog');
    const entry = this.querySelector<HTMLInputElement>('.find input');
    const link = this.querySelector<HTMLAnchorElement>('a.find-link');
    if (!dialog || !entry || !link) return;
    const panel = new SearchPanel(dialog);
    const open = () => {
      if (document.querySelector('dialog[open]')) return;
      dialog.showModal();
      panel.field.focus();
      panel.ask({ ...panel.question, query: entry.value });
    };
    const openWithText = () => entry.value.trim() !== '' && open();
    entry.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) openWithText();
    });
    entry.addEventListener('compositionend', openWithText);
    link.addEventListener('click', (event) => {
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
    panel.form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(searchAddress(panel.form.action, panel.question));
    });
    dialog.addEventListener('close', () => (entry.value = panel.field.value));
    dialog.addEventListener('pointerdown', (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
    panel.list.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) dialog.close();
    });
    dialog.addEventListener('keydown', (event) => moveByArrow(event, panel));
    this.#offerSlash();
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

/** Arrow keys go from the field through the links of the results and back. */
function moveByArrow(event: KeyboardEvent, { field, list, more }: SearchPanel): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops: Element[] = [field, ...list.querySelectorAll('a'), ...(more.hidden ? [] : [more])];
  const at = stops.findIndex((stop) => stop === event.target);
  if (step === undefined || at === -1) return;
  event.preventDefault();
  const next = stops[at + step];
  if (next instanceof HTMLElement) next.focus();
}

customElements.define('site-search', SiteSearch);
