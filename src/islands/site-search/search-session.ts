import { toHit, type Hit } from '../../domain/search/hit.ts';
import { orderHits } from '../../domain/search/hit-order.ts';
import type { Question } from '../../domain/search/question.ts';
import type { Answer, SearchIndex } from './pagefind.ts';

/** What the search shows at a moment. */
export type SearchState =
  | { name: 'empty' }
  | { name: 'loading' }
  | { name: 'failed' }
  | { name: 'none'; question: Question; counts: Answer['counts'] }
  | {
      name: 'found';
      question: Question;
      counts: Answer['counts'];
      total: number;
      hits: Hit[];
      /** The next hits after the first `from` ones. */
      next(from: number): Promise<Hit[]>;
    };

/** Hits shown at once. */
const step = 10;

/** Milliseconds without typing before a question is asked. */
const pause = 120;

/**
 * Asks the index and tells what to show. Only the latest question is answered: an answer that comes after a newer
 * question is dropped. The index is loaded with the first question.
 */
export class SearchSession {
  readonly #open: () => Promise<SearchIndex>;
  readonly #show: (state: SearchState) => void;
  #index: Promise<SearchIndex> | null = null;
  #ready = false;
  #turn = 0;

  constructor(open: () => Promise<SearchIndex>, show: (state: SearchState) => void) {
    this.#open = open;
    this.#show = show;
  }

  /** Asks as soon as the reader stops typing. */
  async askSoon(question: Question): Promise<void> {
    const turn = ++this.#turn;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (turn === this.#turn) await this.ask(question);
  }

  async ask(question: Question): Promise<void> {
    const turn = ++this.#turn;
    if (question.query === '') return this.#show({ name: 'empty' });
    if (!this.#ready) this.#show({ name: 'loading' });
    const state = await this.#answer(question);
    if (turn === this.#turn) this.#show(state);
  }

  async #answer(question: Question): Promise<SearchState> {
    try {
      const { pages, counts } = await (await this.#loaded()).search(question);
      this.#ready = true;
      if (pages.length === 0) return { name: 'none', question, counts };
      const next = async (from: number) => {
        const found = pages
          .slice(from, from + step)
          .map(async ({ score, load }) => ({ score, hit: toHit(await load(), question.query) }));
        return orderHits(await Promise.all(found), question.query);
      };
      return { name: 'found', question, counts, total: pages.length, hits: await next(0), next };
    } catch {
      this.#index = null;
      this.#ready = false;
      return { name: 'failed' };
    }
  }

  /** The index; a failed load is forgotten, so that the next question tries again. */
  #loaded(): Promise<SearchIndex> {
    return (this.#index ??= this.#open());
  }
}
