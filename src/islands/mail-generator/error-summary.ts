import type { Finding } from '../../domain/mail/validate.ts';
import type { FormState } from './form-state.ts';

/** What is still open, with links to the fields and a second choice: to go on all the same. */
export class ErrorSummary {
  #box: HTMLElement | null;
  #state: FormState;
  #goOn: (() => void) | null = null;

  constructor(root: HTMLElement, state: FormState) {
    this.#state = state;
    this.#box = root.querySelector('.summary');
    this.#box?.querySelector('[data-anyway]')?.addEventListener('click', () => {
      const goOn = this.#goOn;
      this.hide();
      goOn?.();
    });
  }

  /**
   * Shows the gaps and takes the focus.
   *
   * @param anyway words on the button, e.g. „Trotzdem kopieren“
   * @param goOn what that button does
   */
  show(gaps: Finding[], anyway: string, goOn: () => void) {
    if (!this.#box) return;
    this.#goOn = goOn;
    const button = this.#box.querySelector('[data-anyway]');
    if (button) button.textContent = anyway;
    this.#box.hidden = false;
    this.update(gaps);
    this.#box.focus();
  }

  hide() {
    if (this.#box) this.#box.hidden = true;
    this.#goOn = null;
  }

  /** Follows the form while it is shown; goes with the last gap. */
  update(gaps: Finding[]) {
    if (!this.#box || this.#box.hidden) return;
    if (gaps.length === 0) return this.hide();
    const title = this.#box.querySelector('[data-summary-title]');
    if (title) title.textContent = gapCount(gaps.length);
    this.#box.querySelector('ul')?.replaceChildren(...gaps.map((gap) => this.#item(gap)));
  }

  #item({ field, message }: Finding): HTMLLIElement {
    const control = this.#state.control(field);
    const link = document.createElement('a');
    link.href = `#${control?.id ?? ''}`;
    link.textContent = message;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      control?.scrollIntoView({ block: 'center' });
      control?.focus({ preventScroll: true });
    });
    const item = document.createElement('li');
    item.append(link);
    return item;
  }
}

/** „Noch 2 Angaben offen“. */
export const gapCount = (count: number): string =>
  count === 1 ? 'Noch 1 Angabe offen' : `Noch ${count} Angaben offen`;
