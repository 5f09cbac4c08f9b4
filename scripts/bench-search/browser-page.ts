// Runs in the browser: the search of the site and Pagefind alone, to be asked by the measuring program.
import { openEngine } from '../../src/islands/site-search/open-engine.ts';
import { plainQuestion } from '../../src/domain/search/question.ts';
import type { Engine } from '../../src/domain/search/engine.ts';
import type { BenchAnswer } from '../../src/build/search/bench/figures.ts';

/** The part of Pagefind's module that is used here. */
interface Pagefind {
  createInstance(options: object): {
    search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

/** How many hits are loaded: as many as the site shows at once. */
const shown = 10;

const idOf = (address: string) => address.replace(/^\/(?:ours|plain)\/|#.*$/g, '').replace(/^\/|\/$/g, '');

async function timed(ask: () => Promise<Omit<BenchAnswer, 'milliseconds'>>): Promise<BenchAnswer> {
  const start = performance.now();
  const answer = await ask();
  return { ...answer, milliseconds: performance.now() - start };
}

let engine: Promise<Engine> | undefined;
let pagefind: Promise<ReturnType<Pagefind['createInstance']>> | undefined;

Object.assign(window, {
  async ours(query: string): Promise<BenchAnswer> {
    engine ??= openEngine('/ours/pagefind/', '/ours/');
    const opened = await engine;
    return timed(async () => {
      const { hits, total } = await opened.ask(plainQuestion(query));
      return { pages: hits.map(({ href }) => idOf(href)), total };
    });
  },
  async plain(query: string): Promise<BenchAnswer> {
    const address = '/plain/pagefind/pagefind.js';
    pagefind ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(({ createInstance }) =>
      createInstance({ baseUrl: '/plain/' }),
    );
    const opened = await pagefind;
    return timed(async () => {
      const { results } = await opened.search(query);
      const loaded = await Promise.all(results.slice(0, shown).map((result) => result.data()));
      return { pages: loaded.map(({ url }) => idOf(url)), total: results.length };
    });
  },
});
