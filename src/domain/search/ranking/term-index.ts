import type { IndexPort } from '../index-port.ts';
import type { Term } from '../query/plan.ts';

/** One page that holds a term. */
export interface TermHit {
  score: number;
  locations: readonly number[];
  inTitle: boolean;
}

/** Pages by id. */
export type TermHits = ReadonlyMap<string, TermHit>;

/** How many terms are kept: typing on asks for the same ones again and again. */
const kept = 80;

/** Looks up single terms and remembers what was found. */
export class TermIndex {
  readonly #index: IndexPort;
  readonly #found = new Map<string, Promise<TermHits>>();

  constructor(index: IndexPort) {
    this.#index = index;
  }

  /** @throws when a part of the index cannot be loaded */
  async find(term: Term): Promise<TermHits> {
    const key = `${term.exact ? '=' : ''}${term.text}`;
    const known = this.#found.get(key);
    const found = known ?? this.#search(term);
    this.#found.delete(key);
    this.#found.set(key, found);
    // A failure is not remembered.
    found.catch(() => this.#found.delete(key));
    const [oldest] = this.#found.keys();
    if (this.#found.size > kept && oldest !== undefined) this.#found.delete(oldest);
    return found;
  }

  /**
   * An exact search gives no scores, so a term is asked for twice: which pages hold exactly this word, and how well they
   * score.
   */
  async #search({ text, exact }: Term): Promise<TermHits> {
    const [all, only] = await Promise.all([
      this.#index.search(text),
      exact ? this.#index.search(`"${text}"`) : null,
    ]);
    const places = only && new Map(only.results.map(({ id, words }) => [id, words]));
    return new Map(
      all.results
        .filter(({ id }) => places === null || places.has(id))
        .map(({ id, score, words, matchedMetaFields }) => [
          id,
          {
            score,
            locations: places?.get(id) ?? words,
            inTitle: matchedMetaFields?.includes('title') ?? false,
          },
        ]),
    );
  }
}
