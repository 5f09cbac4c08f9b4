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

/**
 * Loads the search index and the words of the site; to be called once in a worker.
 *
 * @param bundle address of the folder of the index, with a slash at its end
 * @param base path below which the pages stand
 * @throws when a part of it cannot be loaded
 */
export async function openIndex(
  bundle: string,
  base: string,
): Promise<{ index: IndexPort; wordList: string }> {
  const lost = watchDownloads();
  const module = import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>;
  const [wordList, { createInstance }] = await Promise.all([fetchWords(bundle), module]);
  // Pagefind needs no worker of its own here. The fixed tag lets it find the entry file already fetched.
  const pagefind = createInstance({
    basePath: bundle,
    baseUrl: base,
    ranking,
    noWorker: true,
    metaCacheTag: 0,
  });
  await pagefind.filters();
  const complete = async <Found>(search: Promise<Found>): Promise<Found> => {
    const found = await search;
    if (lost()) throw new Error('A part of the search index is missing');
    return found;
  };
  return {
    wordList,
    index: {
      filters: () => complete(pagefind.filters()),
      search: (term, options) => complete(pagefind.search(term, options)),
    },
  };
}

/**
 * Pagefind passes over a piece of the index it cannot load, because the network is gone or the site was renewed
 * meanwhile, and answers as if there were nothing. So every download is watched.
 *
 * @returns whether one failed since it was asked last
 */
function watchDownloads(): () => boolean {
  const load = fetch;
  let failed = false;
  globalThis.fetch = async (...asked) => {
    try {
      const answer = await load(...asked);
      failed ||= !answer.ok;
      return answer;
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  return () => {
    const result = failed;
    failed = false;
    return result;
  };
}

/** The words of the site, whose file stands in Pagefind's entry file. They come packed, whatever the server does. */
async function fetchWords(bundle: string): Promise<string> {
  const entry = await fetchPart(`${bundle}pagefind-entry.json?ts=0`, 'no-cache');
  const { site_words: file } = (await entry.json()) as { site_words: string };
  const { body } = await fetchPart(bundle + file);
  return new Response(body?.pipeThrough(new DecompressionStream('gzip'))).text();
}

async function fetchPart(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer;
}
