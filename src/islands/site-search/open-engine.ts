import type { Answer } from '../../domain/search/answer.ts';
import type { Engine } from '../../domain/search/engine.ts';
import type { Call, CallName, Reply, WorkerCalls } from './worker-messages.ts';

/** What was asked and waits for its answer. */
interface Waiting {
  resolve(answered: unknown): void;
  reject(error: Error): void;
}

/** Calls to a search worker and its answers. */
class WorkerLine {
  readonly #worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data: { id, answered, error } }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(answered);
      else waiting?.reject(new Error(error));
    });
    this.#worker.addEventListener('error', () => this.close());
  }

  call<Name extends CallName>(
    name: Name,
    asked: WorkerCalls[Name]['asked'],
  ): Promise<WorkerCalls[Name]['answered']> {
    const id = this.#count++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.#worker.postMessage({ id, name, asked } as Call);
    });
  }

  /** Ends the worker; what still waits fails. */
  close(): void {
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(new Error('The search has ended'));
    this.#waiting.clear();
  }
}

/**
 * Loads the search index and the engine, in a worker.
 *
 * @param bundle address of the folder of the index, with a slash at its end
 * @param base path below which the pages stand
 * @throws when a part of it cannot be loaded
 */
export async function openEngine(bundle: string, base: string): Promise<Engine> {
  const line = new WorkerLine();
  // Whoever fails is not asked again: the next attempt begins with a new worker.
  const ended = (error: unknown) => {
    line.close();
    throw error;
  };
  await line.call('open', { bundle: new URL(bundle, location.href).href, base }).catch(ended);
  return {
    suggest: (typed, limit) => line.call('suggest', { typed, limit }).catch(ended),
    ask: async (question): Promise<Answer> => ({
      ...(await line.call('ask', question).catch(ended)),
      next: (from) => line.call('next', { question, from }).catch(ended),
    }),
  };
}
