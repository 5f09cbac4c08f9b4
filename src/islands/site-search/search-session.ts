import type { Answer } from '../../domain/search/answer.ts';
import type { Engine, Suggestion } from '../../domain/search/engine.ts';
import type { Question } from '../../domain/search/question.ts';

/** What the search shows at a moment. */
export type SearchState =
  /** Nothing is asked. */
  | { name: 'empty' }
  /** The first answer takes a while, because the index comes with it. */
  | { name: 'loading' }
  /** A further answer takes a while; what is shown belongs to the question before. */
  | { name: 'searching' }
  /** It takes so long that the reader may want to begin again. */
  | { name: 'slow' }
  /** A part of the index could not be loaded. */
  | { name: 'failed' }
  | { name: 'none'; answer: Answer }
  | { name: 'found'; answer: Answer };

/** Milliseconds without typing before a question is asked. */
const pause = 120;

/** Milliseconds after which a further answer is missed, so that the state does not flicker with each letter. */
const missed = 400;

/** Milliseconds after which waiting is too long: https://www.nngroup.com/articles/response-times-3-important-limits/ */
const tooLong = 5000;

/**
 * Asks the engine and tells what to show. Only the latest question is answered: an answer that comes after a newer
 * question is dropped. The engine is loaded with the first question.
 */
export class SearchSession {
  readonly #open: () => Promise<Engine>;
  readonly #show: (state: SearchState) => void;
  #loading: Promise<Engine> | null = null;
  #engine: Engine | null = null;
  #turn = 0;

  constructor(open: () => Promise<Engine>, show: (state: SearchState) => void) {
    this.#open = open;
    this.#show = show;
  }

  /** Waits until the reader stops typing; false when another question came meanwhile. */
  async rests(): Promise<boolean> {
    const turn = ++this.#turn;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return turn === this.#turn;
  }

  async ask(question: Question): Promise<void> {
    const turn = ++this.#turn;
    if (question.query === '') return this.#show({ name: 'empty' });
    const show = (state: SearchState) => turn === this.#turn && this.#show(state);
    if (this.#engine === null) show({ name: 'loading' });
    const timers = [
      setTimeout(() => this.#engine && show({ name: 'searching' }), missed),
      setTimeout(() => show({ name: 'slow' }), tooLong),
    ];
    const state = await this.#answer(question);
    timers.forEach(clearTimeout);
    show(state);
  }

  /** Begins again: what was loaded or is on its way is dropped. */
  async askAnew(question: Question): Promise<void> {
    this.#forget();
    await this.ask(question);
  }

  /** What the typed text may become; nothing before the engine is loaded or when it has ended. */
  async suggest(typed: string, limit: number): Promise<Suggestion[]> {
    try {
      return (await this.#engine?.suggest(typed, limit)) ?? [];
    } catch {
      return [];
    }
  }

  async #answer(question: Question): Promise<SearchState> {
    const loading = (this.#loading ??= this.#open());
    try {
      const engine = await loading;
      if (loading === this.#loading) this.#engine = engine;
      const answer = await engine.ask(question);
      return { name: answer.total === 0 ? 'none' : 'found', answer };
    } catch {
      // The next question tries again.
      if (loading === this.#loading) this.#forget();
      return { name: 'failed' };
    }
  }

  #forget(): void {
    this.#loading = null;
    this.#engine = null;
  }
}
