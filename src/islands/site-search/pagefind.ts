import type { FoundPage } from '../../domain/search/found-page.ts';
import type { Question } from '../../domain/search/question.ts';

/** Answer to one question: pages in the order of their rank, and how many there are of each kind. */
export interface Answer {
  pages: { score: number; load(): Promise<FoundPage> }[];
  /** Pages by kind name, whatever kind the question is narrowed to. */
  counts: Record<string, number>;
}

export interface SearchIndex {
  search(question: Question): Promise<Answer>;
}

/** The part of Pagefind's module that is used here, see https://pagefind.app/docs/api/. */
interface Pagefind {
  createInstance(options: object): {
    filters(): Promise<unknown>;
    search(
      query: string,
      options: { filters: Record<string, string> },
    ): Promise<{
      results: { score: number; data(): Promise<FoundPage> }[];
      totalFilters: { kind?: Record<string, number> };
    }>;
  };
}

/** Long pages are not put behind short ones, and a word in the title counts for more. */
const ranking = { pageLength: 0.1, termSaturation: 1, termSimilarity: 6, metaWeights: { title: 3 } };

let attempts = 0;

/**
 * Loads the search index.
 *
 * @param bundle address of the folder of the index, with a slash at its end
 * @param base path below which the pages stand
 * @throws when a part of it cannot be loaded
 */
export async function openIndex(bundle: string, base: string): Promise<SearchIndex> {
  const entry = await readEntry(bundle);
  await fetchParts(bundle, entry);
  // A browser may remember that a module failed: another query asks again.
  const query = attempts++ === 0 ? '' : `?${attempts}`;
  const { createInstance } = (await import(/* @vite-ignore */ `${bundle}pagefind.js${query}`)) as Pagefind;
  const instance = createInstance({ baseUrl: base, ranking, excerptLength: 28, excerptEllipsis: '…' });
  await instance.filters();
  return {
    async search({ query, kind }) {
      const filters: Record<string, string> = kind === null ? {} : { kind: kind.name };
      const { results, totalFilters } = await instance.search(query, { filters });
      // Pagefind passes over a piece it cannot load, because the network is gone or the site was renewed meanwhile.
      if (results.length === 0 && (await readEntry(bundle)) !== entry)
        throw new Error('The search index has changed');
      const pages = results.map((result) => ({ score: result.score, load: () => result.data() }));
      return { pages, counts: totalFilters.kind ?? {} };
    },
  };
}

/** The list of what belongs to the index, as text (JSON). */
const readEntry = async (bundle: string) =>
  (await fetchPart(`${bundle}pagefind-entry.json`, 'no-cache')).text();

/**
 * Fetches what Pagefind needs at its start. Its own loading gives up after five seconds, and what it then tries
 * without its worker is refused by the content security policy.
 */
async function fetchParts(bundle: string, entry: string): Promise<void> {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { hash: string; wasm: string }> };
  const files = Object.values(languages).flatMap(({ hash, wasm }) => [
    `wasm.${wasm}.pagefind`,
    `pagefind.${hash}.pf_meta`,
  ]);
  await Promise.all(['pagefind-worker.js', ...files].map((file) => fetchPart(bundle + file)));
}

async function fetchPart(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer;
}
