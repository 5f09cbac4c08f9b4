import type { Counts } from '../../domain/search/answer.ts';
import { kindChoices, kindOf } from '../../domain/search/kind.ts';
import type { Question } from '../../domain/search/question.ts';
import { tidyQuery } from '../../domain/search/search-address.ts';
import { yearChoices } from '../../domain/search-view/year-choices.ts';
import { element, part } from './elements.ts';

/** The field and the filters of the panel: what they ask, and what the filters would give. */
export class QuestionForm {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly #filter: HTMLDetailsElement;
  readonly #year: HTMLSelectElement;
  readonly #newest: HTMLInputElement;
  #literal = false;

  /**
   * @param root element with the markup of the panel
   * @param onTyped called while the reader types
   * @param onChosen called when a filter changes
   */
  constructor(root: HTMLElement, onTyped: () => void, onChosen: () => void) {
    this.form = part(root, 'form');
    this.field = part(root, 'input[name=q]');
    this.#filter = part(root, '[data-filter]');
    this.#year = part(root, '[name=jahr]');
    this.#newest = part(root, '[name=neu]');
    this.#fold();
    this.field.addEventListener('input', () => {
      this.#literal = false;
      onTyped();
    });
    this.#filter.addEventListener('change', onChosen);
  }

  /** On narrow screens the filters are folded, so that the results stay in sight. */
  #fold(): void {
    const wide = matchMedia('(min-width: 36em)');
    const fold = () => (this.#filter.open = wide.matches);
    wide.addEventListener('change', fold);
    fold();
  }

  get question(): Question {
    const kind = this.#filter.querySelector<HTMLInputElement>('[name=art]:checked');
    return {
      query: tidyQuery(this.field.value),
      kind: kindOf(kind?.value ?? ''),
      year: this.#year.value || null,
      newest: this.#newest.checked,
      literal: this.#literal,
    };
  }

  /** Fills in a question. A query is only written into the field when it says something else than what stands there. */
  set question({ query, kind, year, newest, literal }: Question) {
    if (query !== tidyQuery(this.field.value)) this.field.value = query;
    part<HTMLInputElement>(this.#filter, `[name=art][value="${kind?.id ?? ''}"]`).checked = true;
    this.#offerYears({}, year);
    this.#newest.checked = newest;
    this.#literal = literal;
  }

  /** Offers the choices of the filters with their numbers; null hides the filters, because nothing is asked. */
  showCounts(counts: Counts | null): void {
    const { kind, year, newest } = this.question;
    const choices = kindChoices(counts?.kinds ?? {}, kind);
    for (const choice of choices) {
      const label = part(this.#filter, `label:has([value="${choice.kind?.id ?? ''}"])`);
      label.hidden = !choice.shown;
      part(label, '[data-count]').textContent = `(${choice.count})`;
    }
    this.#offerYears(counts?.years ?? {}, year);
    const dated = kind !== null && this.#year.length > 1;
    part(this.#filter, '[data-dated]').hidden = !dated && year === null && !newest;
    const noChoice = choices.filter(({ shown }) => shown).length === 1 && year === null;
    this.#filter.hidden = counts === null || noChoice;
    const current = choices.find((choice) => choice.kind === kind)?.count ?? 0;
    const chosen = [`${kind?.plural ?? 'Alles'} (${current})`, year, newest && 'neueste zuerst'];
    part(this.#filter, '[data-chosen]').textContent = chosen.filter(Boolean).join(', ');
  }

  #offerYears(counts: Counts['years'], chosen: string | null): void {
    const years = yearChoices(counts, chosen).map(({ year, count }) => option(year, `${year} (${count})`));
    this.#year.replaceChildren(option('', 'Alle Jahre'), ...years);
    this.#year.value = chosen ?? '';
  }
}

function option(value: string, text: string): HTMLOptionElement {
  const result = element('option', [text]);
  result.value = value;
  return result;
}
