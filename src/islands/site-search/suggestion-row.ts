import type { Suggestion } from '../../domain/search/engine.ts';
import { typedPart } from '../../domain/search-view/typed-part.ts';
import { button, element, part } from './elements.ts';

/** How many suggestions are offered; more would be read instead of typed past. */
export const mostSuggestions = 5;

/** Suggestions under the field: words complete the question, titles lead to their page. */
export class SuggestionRow {
  readonly #row: HTMLElement;
  readonly #list: HTMLElement;
  readonly #onChoose: (text: string) => void;

  /**
   * @param row the row with its empty list
   * @param onChoose called with the text a reader chooses
   */
  constructor(row: HTMLElement, onChoose: (text: string) => void) {
    this.#row = row;
    this.#list = part(row, 'ul');
    this.#onChoose = onChoose;
  }

  /** How many suggestions are shown. */
  get count(): number {
    return this.#list.children.length;
  }

  /** Shows other suggestions, unless the reader is choosing among these. */
  show(suggestions: readonly Suggestion[], typed: string): void {
    if (this.#list.contains(document.activeElement)) return;
    const entries = withoutTwins(suggestions).map((suggestion) => this.#entry(suggestion, typed));
    this.#list.replaceChildren(...entries.map((entry) => element('li', [entry])));
    this.#row.hidden = entries.length === 0;
    this.#keepOneLine();
  }

  /** What does not fit into one line goes, so that the results stay where they are. */
  #keepOneLine(): void {
    const [first, ...others] = [...this.#list.children].filter((item) => item instanceof HTMLElement);
    for (const item of others) if (item.offsetTop !== first?.offsetTop) item.remove();
  }

  #entry({ text, href }: Suggestion, typed: string): HTMLElement {
    const at = typedPart(text, typed);
    const content = [text.slice(0, at), element('b', [text.slice(at)])];
    if (href === null) {
      const choice = button('', 'suggestion', () => this.#onChoose(text));
      choice.append(...content);
      return choice;
    }
    const link = element('a', content, 'suggestion');
    link.href = href;
    return link;
  }
}

/** A word that is also the title of a page is offered once, as the way to the page. */
function withoutTwins(suggestions: readonly Suggestion[]): Suggestion[] {
  const titles = new Set(suggestions.flatMap(({ text, href }) => (href === null ? [] : [text])));
  return suggestions.filter(({ text, href }) => href !== null || !titles.has(text));
}
