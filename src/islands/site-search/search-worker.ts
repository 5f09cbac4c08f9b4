import { createEngine, type Engine } from '../../domain/search/engine.ts';
import { openIndex } from './open-index.ts';
import type { Answer } from '../../domain/search/answer.ts';
import { sameQuestion } from '../../domain/search/question.ts';
import type { Call, Reply, WorkerCalls } from './worker-messages.ts';

/** Searches beside the page, so that reading the index never makes typing jerk. */
let engine: Engine | undefined;

/** The answer given last, whose further hits may be wanted. */
let latest: Answer | undefined;

async function open({ bundle, base }: WorkerCalls['open']['asked']): Promise<null> {
  const { index, wordList } = await openIndex(bundle, base);
  engine = createEngine({ index, wordList, base });
  return null;
}

async function answer(call: Call): Promise<WorkerCalls[Call['name']]['answered']> {
  if (call.name === 'open') return open(call.asked);
  if (engine === undefined) throw new Error('The search is not open');
  switch (call.name) {
    case 'ask': {
      latest = await engine.ask(call.asked);
      const { next: _, ...answered } = latest;
      return answered;
    }
    case 'next': {
      const { question, from } = call.asked;
      const asked = latest && sameQuestion(latest.question, question) ? latest : await engine.ask(question);
      return asked.next(from);
    }
    case 'suggest':
      return engine.suggest(call.asked.typed, call.asked.limit);
  }
}

addEventListener('message', async ({ data }: MessageEvent<Call>) => {
  const reply: Reply = await answer(data).then(
    (answered) => ({ id: data.id, answered }),
    (error: unknown) => ({ id: data.id, error: String(error) }),
  );
  postMessage(reply);
});
