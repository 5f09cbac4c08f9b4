import { explanationLines } from '../../domain/search-view/explanation-lines.ts';
import type { Answer } from '../../domain/search/answer.ts';
import { sameQuestion, type Question } from '../../domain/search/question.ts';
import { showAdvice } from './advice.ts';
import { moveByArrow } from './arrow-keys.ts';
import { element, part } from './elements.ts';
import { showExplanation } from './explanation-list.ts';
import { openEngine } from './open-engine.ts';
import { QuestionForm } from './question-form.ts';
import { ResultList } from './result-list.ts';
import { SearchSession, type SearchState } from './search-session.ts';
import { statusText } from './status-text.ts';
import { mostSuggestions, SuggestionRow } from './suggestion-row.ts';

/** Question, suggestions, explanation and results over the markup of `SearchChoices.astro` and `SearchAnswers.astro`, for page and dialog. */
export class SearchPanel {
  readonly questions: QuestionForm;
  readonly results: ResultList;
  readonly #root: HTMLElement;
  readonly #suggestions: SuggestionRow;
  readonly #session: SearchSession;
  readonly #onQuestion: (question: Question) => void;
  #state: SearchState = { name: 'empty' };
  #typing = false;

  /**
   * @param root the element with the panel's markup; its data attributes say where the index lies and whom to ask
   * @param onQuestion called with every question that is asked
   */
  constructor(root: HTMLElement, onQuestion: (question: Question) => void = () => {}) {
    this.#root = root;
    this.#onQuestion = onQuestion;
    this.questions = new QuestionForm(
      root,
      () => void this.#type(),
      () => void this.#ask(),
    );
    this.results = new ResultList(root, () => this.#show({ name: 'failed' }));
    this.#suggestions = new SuggestionRow(part(root, '[data-suggestions]'), (query) =>
      this.#askFor({ query }),
    );
    const { bundle = '', base = '' } = root.dataset;
    this.#session = new SearchSession(
      () => openEngine(bundle, base),
      (state) => this.#show(state),
    );
    this.#listen();
  }

  #listen(): void {
    const { field } = this.questions;
    this.#root.addEventListener('keydown', (event) => moveByArrow(event, this.#root, field));
    for (const retry of this.#root.querySelectorAll('[data-retry]'))
      retry.addEventListener('click', () => {
        field.focus();
        void this.#session.askAnew(this.questions.question);
      });
    part(this.#root, '[data-everywhere]').addEventListener('click', () =>
      this.#askFor({ kind: null, year: null }),
    );
  }

  /**
   * Asks what the form says, unless its results are shown already.
   *
   * @param typing whether the reader may be in the middle of a word and wants suggestions
   */
  ask(typing: boolean): void {
    this.#typing = typing;
    void this.#suggest();
    const shown = 'answer' in this.#state ? this.#state.answer.question : null;
    if (shown === null || !sameQuestion(shown, this.questions.question)) void this.#ask();
  }

  /** Changes a part of the question. What was pressed for it may be gone with the answer, so the field has the focus. */
  #askFor(change: Partial<Question>): void {
    const changed = { literal: false, ...change };
    this.questions.question = { ...this.questions.question, ...changed };
    this.questions.field.focus();
    this.#typing = false;
    void this.#ask();
  }

  async #type(): Promise<void> {
    this.#typing = true;
    void this.#suggest();
    if (await this.#session.rests()) await this.#ask();
  }

  async #ask(): Promise<void> {
    const { question } = this.questions;
    this.#onQuestion(question);
    await this.#session.ask(question);
  }

  /** Offers what the typed text may become, unless other text stands there meanwhile. */
  async #suggest(): Promise<void> {
    const typed = this.#typed;
    const found = typed.trim() === '' ? [] : await this.#session.suggest(typed, mostSuggestions);
    if (typed === this.#typed) this.#suggestions.show(found, typed);
  }

  /** The text in the field as long as it is typed; a question that was chosen needs no suggestions. */
  get #typed(): string {
    return this.#typing ? this.questions.field.value : '';
  }

  #show(state: SearchState): void {
    this.#state = state;
    if (state.name !== 'loading' && state.name !== 'searching') this.#root.dataset.answered = '';
    const answer = 'answer' in state ? state.answer : null;
    this.results.busy = state.name === 'searching' || state.name === 'slow';
    if (state.name !== 'searching') {
      this.#showAnswer(answer);
      for (const block of this.#root.querySelectorAll<HTMLElement>('[data-when]'))
        block.hidden = !block.dataset.when?.split(' ').includes(state.name);
    }
    void this.#say(state);
  }

  #showAnswer(answer: Answer | null): void {
    const hadFocus = part(this.#root, '.search-scroll').contains(document.activeElement);
    this.results.show(answer);
    if (answer !== null || this.questions.question.query === '')
      this.questions.showCounts(answer?.counts ?? null);
    const lines = answer === null ? [] : explanationLines(answer);
    showExplanation(part(this.#root, '[data-explanation]'), lines, (literal) => this.#askFor({ literal }));
    if (answer?.total === 0) {
      const { contact = '', guide = '' } = this.#root.dataset;
      showAdvice(this.#root, answer, { to: contact, guide }, (query) => this.#askFor({ query }));
    }
    if (hadFocus) this.questions.field.focus();
  }

  /**
   * Says how many were found and what one should know about the results; for those who hear it, with the suggestions
   * that come a moment later.
   */
  async #say(state: SearchState): Promise<void> {
    if ('answer' in state) await this.#suggest();
    if (state !== this.#state) return;
    const lines = 'answer' in state ? explanationLines(state.answer) : [];
    const known = lines.filter(({ important }) => important).map(({ text }) => text);
    const count = this.#suggestions.count;
    const heard = count > 0 ? [`Vorschläge: ${count}.`] : [];
    const pieces = [
      ...known.map((text) => element('b', [text])),
      ...heard.map((text) => element('span', [text], 'vh')),
    ];
    // A live region that is taken out while it is empty is not read out when it fills: something always stands in it.
    if (pieces.length === 0) {
      part(this.#root, '[role=status]').replaceChildren(statusText(state), element('span', []));
      return;
    }
    part(this.#root, '[role=status]').replaceChildren(
      `${statusText(state)}.`,
      ...pieces.flatMap((piece) => [' ', piece]),
    );
  }
}
