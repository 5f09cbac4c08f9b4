import type { Answer } from '../../domain/search/answer.ts';
import type { Suggestion } from '../../domain/search/engine.ts';
import type { Hit } from '../../domain/search/hit.ts';
import type { Question } from '../../domain/search/question.ts';

/** What the page asks the search worker; each kind has its answer. */
export interface WorkerCalls {
  /** Loads index and engine. */
  open: { asked: { bundle: string; base: string }; answered: null };
  ask: { asked: Question; answered: Omit<Answer, 'next'> };
  /** Further hits of a question that was asked before. */
  next: { asked: { question: Question; from: number }; answered: Hit[] };
  suggest: { asked: { typed: string; limit: number }; answered: Suggestion[] };
}

export type CallName = keyof WorkerCalls;

/** One call; answers may come in another order than the calls. */
export type Call = {
  [Name in CallName]: { id: number; name: Name; asked: WorkerCalls[Name]['asked'] };
}[CallName];

/** The answer to a call, or what went wrong. */
export interface Reply {
  id: number;
  answered?: WorkerCalls[CallName]['answered'];
  error?: string;
}
