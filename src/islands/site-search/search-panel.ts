import { kindChoices, kindOf, type Kind } from '../../domain/search/kind.ts';
import { questionMail } from '../../domain/search/question-mail.ts';
import { plainQuestion, type Question } from '../../domain/search/question.ts';
import { tidyQuery } from '../../domain/search/search-address.ts';
import { hitItem } from './hit-list.ts';
import { openIndex } from './pagefind.ts';
import { SearchSession, type SearchState } from './search-session.ts';
import { statusText } from './status-text.ts';

/** Field, filter by kind, live count and results over the markup of `SearchPanel.astro`. */
export class SearchPanel {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLOListElement;
  readonly #more: HTMLButtonElement;
  readonly #root: HTMLElement;
  readonly #session: SearchSession;
  #state: SearchState = { name: 'empty' };

  /**
   * @param root the element with the panel's markup; its data attributes say where the index lies and whom to ask
   * @param onQuestion called with every question before it is asked
   */
  constructor(root: HTMLElement, onQuestion: (question: Question) => void = () => {}) {
    this.#root = root;
    this.form = part(root, 'form');
    this.field = part(root, 'input[name=q]');
    this.list = part(root, '[data-list]');
    this.#more = part(root, '[data-more]');
    const { bundle = '', base = '' } = root.dataset;
    this.#session = new SearchSession(
      () => openIndex(bundle, base),
      (state) => this.#show(state),
    );
    this.#listen(onQuestion);
  }

  #listen(onQuestion: (question: Question) => void): void {
    const ask = (soon: boolean) => {
      onQuestion(this.question);
      void (soon ? this.#session.askSoon(this.question) : this.#session.ask(this.question));
    };
    // These buttons vanish with the next answer and must not take the focus with them.
    const askAgain = () => {
      this.field.focus();
      ask(false);
    };
    this.field.addEventListener('input', () => ask(true));
    part(this.#root, '[data-kinds]').addEventListener('change', () => ask(false));
    part(this.#root, '[data-retry]').addEventListener('click', askAgain);
    part(this.#root, '[data-everywhere]').addEventListener('click', () => {
      this.#choose(null);
      askAgain();
    });
    this.#more.addEventListener('click', () => void this.#showMore());
  }

  get question(): Question {
    const chosen = this.#root.querySelector<HTMLInputElement>('input[name=art]:checked');
    return { ...plainQuestion(tidyQuery(this.field.value)), kind: kindOf(chosen?.value ?? '') };
  }

  /** Fills in a question and asks it, unless its results are shown already. */
  ask({ query, kind }: Question): void {
    this.field.value = query;
    this.#choose(kind);
    const shown = this.#state.name === 'found' ? this.#state.question : null;
    if (shown?.query === this.question.query && shown.kind === kind) return;
    void this.#session.ask(this.question);
  }

  #choose(kind: Kind | null): void {
    part<HTMLInputElement>(this.#root, `input[name=art][value="${kind?.id ?? ''}"]`).checked = true;
  }

  #show(state: SearchState): void {
    this.#state = state;
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(...(state.name === 'found' ? state.hits.map(hitItem) : []));
    if (hadFocus) this.field.focus();
    this.#showCounts(state);
    this.#showMoreButton();
    for (const block of this.#root.querySelectorAll<HTMLElement>('[data-when]'))
      block.hidden = !block.dataset.when?.split(' ').includes(state.name);
    if (state.name === 'none') this.#showAdvice(state.question);
    part(this.#root, '[role=status]').textContent = statusText(state);
  }

  #showCounts(state: SearchState): void {
    const kinds = part(this.#root, '[data-kinds]');
    if (state.name === 'loading' || state.name === 'failed') return;
    const choices = kindChoices('counts' in state ? state.counts : {}, this.question.kind);
    kinds.hidden = state.name === 'empty' || choices.filter(({ shown }) => shown).length === 1;
    for (const { kind, count, shown } of choices) {
      const label = part(kinds, `label:has([value="${kind?.id ?? ''}"])`);
      label.hidden = !shown;
      part(label, '[data-count]').textContent = `(${count})`;
    }
  }

  #showMoreButton(): void {
    const left = this.#state.name === 'found' ? this.#state.total - this.list.children.length : 0;
    this.#more.hidden = left <= 0;
    this.#more.textContent = `Weitere Treffer zeigen (${left})`;
  }

  #showAdvice({ query, kind }: Question): void {
    const { contact = '', guide = '' } = this.#root.dataset;
    part(this.#root, '[data-query]').textContent = query;
    part(this.#root, '[data-everywhere]').hidden = kind === null;
    part<HTMLAnchorElement>(this.#root, '[data-mail]').href = questionMail({ to: contact, guide, query });
  }

  async #showMore(): Promise<void> {
    const state = this.#state;
    if (state.name !== 'found') return;
    const shown = this.list.children.length;
    try {
      const items = (await state.next(shown)).map(hitItem);
      if (state !== this.#state || shown !== this.list.children.length) return;
      this.list.append(...items);
      this.#showMoreButton();
      items[0]?.querySelector('a')?.focus();
    } catch {
      if (state === this.#state) this.#show({ name: 'failed' });
    }
  }
}

function part<Part extends HTMLElement>(root: HTMLElement, selector: string): Part {
  const found = root.querySelector<Part>(selector);
  if (!found) throw new Error(`The search lacks its ${selector}`);
  return found;
}
