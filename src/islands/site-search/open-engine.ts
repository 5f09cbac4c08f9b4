import { createEngine, type Engine } from '../../domain/search/engine.ts';
import type { IndexPort } from '../../domain/search/index-port.ts';

/** The part of Pagefind's module that is used here, see https://pagefind.app/docs/api/. */
interface Pagefind {
  createInstance(options: object): IndexPort;
}

/** Long pages are not put behind short ones, and a word in the title counts for more. */
const ranking = {
  pageLength: 0.1,
  termFrequency: 0.7,
  termSaturation: 1,
  termSimilarity: 6,
  metaWeights: { title: 3, date: 0, sample: 0 },
};

let attempts = 0;

/**
 * Loads the search index and the engine over it.
 *
 * @param bundle address of the folder of the index, with a slash at its end
 * @param base path below which the pages stand
 * @throws when a part of it cannot be loaded
 */
export async function openEngine(bundle: string, base: string): Promise<Engine> {
  const entry = await readEntry(bundle);
  const [wordList] = await Promise.all([fetchWords(bundle, entry), fetchParts(bundle, entry)]);
  // A browser may remember that a module failed: another query asks again.
  const query = attempts++ === 0 ? '' : `?${attempts}`;
  const { createInstance } = (await import(/* @vite-ignore */ `${bundle}pagefind.js${query}`)) as Pagefind;
  const index = createInstance({ baseUrl: base, ranking });
  await index.filters();
  const watched = watchedIndex(index, async () => (await readEntry(bundle)) === entry);
  return createEngine({ index: watched, wordList, base });
}

/**
 * Pagefind passes over a piece of the index it cannot load, because the network is gone or the site was renewed
 * meanwhile. So an empty answer counts only while the index is still there.
 */
function watchedIndex(index: IndexPort, isThere: () => Promise<boolean>): IndexPort {
  return {
    filters: () => index.filters(),
    async search(term, options) {
      const answer = await index.search(term, options);
      if (answer.results.length === 0 && !(await isThere())) throw new Error('The search index has changed');
      return answer;
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

/** The words of the site, which come packed, whatever the server does. */
async function fetchWords(bundle: string, entry: string): Promise<string> {
  const { site_words: file } = JSON.parse(entry) as { site_words: string };
  const { body } = await fetchPart(bundle + file);
  return new Response(body?.pipeThrough(new DecompressionStream('gzip'))).text();
}

async function fetchPart(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer;
}
