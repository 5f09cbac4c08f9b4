import { stepOf } from '../../domain/clickdummy/address.ts';

/**
 * Shows one step of the click-dummy at a time, as the address says (`#schritt-3`). All ways between the steps are
 * plain links; without this script the page shows all steps below each other.
 */
class ClickDummy extends HTMLElement {
  #steps: HTMLElement[] = [];
  #current = 1;

  connectedCallback() {
    this.#steps = [...this.querySelectorAll<HTMLElement>('.step')];
    addEventListener('hashchange', () => this.#follow(true));
    this.#show(1);
    this.#follow(false);
  }

  /** Links to sources and other places of the page leave the step as it is. */
  #follow(moveFocus: boolean) {
    const step = stepOf(location.hash, this.#steps.length);
    const lost = step === null && location.hash.startsWith('#schritt');
    const message = this.querySelector('[role=status]');
    const words = `Diesen Schritt gibt es nicht. Gezeigt wird Schritt ${this.#current}.`;
    if (message) message.textContent = lost ? words : '';
    if (step === null) return;
    this.#show(step);
    if (moveFocus) this.#steps[step - 1]?.querySelector('h2')?.focus({ preventScroll: true });
  }

  #show(step: number) {
    this.#current = step;
    for (const section of this.#steps) section.classList.toggle('now', Number(section.dataset.step) === step);
    for (const item of this.querySelectorAll<HTMLElement>('.steps > li')) {
      const number = Number(item.dataset.step);
      item.classList.toggle('now', number === step);
      item.classList.toggle('done', number < step);
      const link = item.querySelector('a');
      if (number === step) link?.setAttribute('aria-current', 'step');
      else link?.removeAttribute('aria-current');
    }
  }
}

customElements.define('click-dummy', ClickDummy);
