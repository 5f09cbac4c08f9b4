import type { Answer } from '../../domain/search/answer.ts';
import { part } from './elements.ts';
import { hitItem } from './hit-list.ts';

/** The list of hits, which grows in steps. */
export class ResultList {
  readonly list: HTMLOListElement;
  readonly #more: HTMLButtonElement;
  readonly #onFailure: () => void;
  #answer: Answer | null = null;

  /**
   * @param root element with the markup of the panel
   * @param onFailure called when further hits could not be loaded
   */
  constructor(root: HTMLElement, onFailure: () => void) {
    this.list = part(root, '[data-list]');
    this.#more = part(root, '[data-more]');
    this.#onFailure = onFailure;
    this.#more.addEventListener('click', () => void this.#grow());
  }

  /** Whether the hits belong to an older question, the answer to the newer one being on its way. */
  set busy(busy: boolean) {
    this.list.ariaBusy = busy ? 'true' : null;
  }

  /** Shows the first hits of an answer; null empties the list. */
  show(answer: Answer | null): void {
    this.#answer = answer;
    this.list.replaceChildren(...(answer?.hits ?? []).map(hitItem));
    this.#offerMore();
  }

  #offerMore(): void {
    const left = (this.#answer?.total ?? 0) - this.list.children.length;
    this.#more.hidden = left <= 0;
    this.#more.textContent = `Weitere Treffer zeigen (${left})`;
  }

  async #grow(): Promise<void> {
    const answer = this.#answer;
    const shown = this.list.children.length;
    try {
      const items = (await answer?.next(shown))?.map(hitItem) ?? [];
      if (answer !== this.#answer || shown !== this.list.children.length) return;
      this.list.append(...items);
      this.#offerMore();
      items[0]?.querySelector('a')?.focus();
    } catch {
      if (answer === this.#answer) this.#onFailure();
    }
  }
}
