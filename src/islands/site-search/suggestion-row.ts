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
    this.#list.replaceChildren(
      ...suggestions.map((suggestion) => element('li', [this.#entry(suggestion, typed)])),
    );
    this.#row.hidden = suggestions.length === 0;
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
