import { hitStep } from '../../domain/search/answer.ts';
import type { Engine, EnginePorts } from '../../domain/search/engine.ts';
import { toHit } from '../../domain/search/hit.ts';
import { orderHits } from '../../domain/search/hit-order.ts';

/** Asks the index with the words as typed. */
export function createEngine({ index }: EnginePorts): Engine {
  return {
    async ask(question) {
      const { query, kind } = question;
      const all = (await index.search(query, { filters: {} })).results;
      const filters: Record<string, string> = kind === null ? {} : { kind: kind.name };
      const { results } = kind === null ? { results: all } : await index.search(query, { filters });
      const next = async (from: number) => {
        const found = results
          .slice(from, from + hitStep)
          .map(async ({ score, data }) => ({ score, hit: toHit(await data(), query) }));
        return orderHits(await Promise.all(found), query);
      };
      const { kind: kinds = {} } = await index.filters();
      const counts = await Promise.all(
        Object.keys(kinds).map(async (name) => [
          name,
          (await index.search(query, { filters: { kind: name } })).results.length,
        ]),
      );
      return {
        question,
        total: results.length,
        hits: await next(0),
        next,
        counts: { kinds: Object.fromEntries(counts), years: {} },
        explanation: { corrections: [], alsoSearched: [], without: [], readings: [] },
        nearest: [],
      };
    },
    suggest: () => [],
  };
}
