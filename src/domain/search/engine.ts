import type { Answer } from './answer.ts';
import type { IndexPort } from './index-port.ts';
import { QuestionDesk } from './question-desk.ts';
import type { Question } from './question.ts';
import { openSiteWords, type SiteWordsFile } from './site-words.ts';
import { suggestions } from './suggestions.ts';

/** What the engine needs from outside. Nothing of it is called before the first question. */
export interface EnginePorts {
  index: IndexPort;
  /** Text of the file with the words of the site, see `SiteWordsFile`. */
  wordList: string;
  /** Path below which the pages stand, with slashes at both ends. */
  base: string;
}

/** Answers the questions of readers over one index. */
export interface Engine {
  /**
   * Answers a question. Answers of different questions may come in another order than they were asked.
   *
   * @throws when a part of the index cannot be loaded
   */
  ask(question: Question): Promise<Answer>;
  /** What the typed text may become: words and titles of the site, best first, at most `limit`. */
  suggest(typed: string, limit: number): Promise<Suggestion[]>;
}

/** One way to go on typing. */
export interface Suggestion {
  /** The whole query with its last word completed, or the title of a page. */
  text: string;
  /** Address of the page whose title it is; null for words. */
  href: string | null;
}

/** The search engine: reads questions, looks their words up in the index and ranks what it finds. */
export function createEngine({ index, wordList, base }: EnginePorts): Engine {
  const file = JSON.parse(wordList) as SiteWordsFile;
  const site = openSiteWords(file);
  const desk = new QuestionDesk(index, site);
  return {
    ask: (question) => desk.ask(question),
    suggest: async (typed, limit) =>
      suggestions(typed, limit, { list: site.list, titles: file.titles, base }),
  };
}
