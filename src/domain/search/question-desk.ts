import { hitStep, type Answer } from './answer.ts';
import { explain } from './explanation.ts';
import { loadHits } from './hit-loading.ts';
import type { IndexPort } from './index-port.ts';
import { nearestWords } from './nearest-words.ts';
import { mentionSlot } from './query/date-mention.ts';
import { readQuery, type ReadQuery } from './query/query-reading.ts';
import { queryWords } from './query/query-words.ts';
import type { SiteWords } from './query/site-words.ts';
import type { Question } from './question.ts';
import { Catalogue, type PageFacts } from './ranking/catalogue.ts';
import { countPages, narrow } from './ranking/narrowing.ts';
import { scorePages, type PageMatch } from './ranking/page-score.ts';
import { selectPages, type Selection } from './ranking/page-selection.ts';
import { matchSlot } from './ranking/slot-match.ts';
import { TermIndex } from './ranking/term-index.ts';

const nothing: Selection = { pages: [], without: [] };

/** Rule: a sample counts half, so that it does not stand before what is real. */
const worth = (page: PageFacts | undefined): number => (page?.sample ? 0.5 : 1);

/** Takes questions and answers them over one index. */
export class QuestionDesk {
  readonly #index: IndexPort;
  readonly #terms: TermIndex;
  readonly #site: SiteWords;
  #catalogue: Promise<Catalogue> | undefined;

  constructor(index: IndexPort, site: SiteWords) {
    this.#index = index;
    this.#terms = new TermIndex(index);
    this.#site = site;
  }

  async ask(question: Question): Promise<Answer> {
    const read = readQuery(question.query, this.#site, question.literal);
    const catalogue = await this.#loadCatalogue();
    const selection = await this.#select(read, catalogue);
    const shown = await narrow(selection.pages, question, catalogue);
    const next = (from: number) => loadHits(shown.slice(from, from + hitStep), question, catalogue);
    return {
      question,
      total: shown.length,
      hits: await next(0),
      next,
      counts: countPages(selection.pages, question, catalogue),
      explanation: explain(read, selection),
      nearest: shown.length > 0 ? [] : nearestWords(queryWords(question.query), this.#site.list),
    };
  }

  #loadCatalogue(): Promise<Catalogue> {
    this.#catalogue ??= Catalogue.load(this.#index);
    this.#catalogue.catch(() => (this.#catalogue = undefined));
    return this.#catalogue;
  }

  /** A date narrows to the meetings held then; without such a meeting it is looked for in the texts. */
  async #select(read: ReadQuery, catalogue: Catalogue): Promise<Selection> {
    const { date } = read;
    if (date?.impossible) return nothing;
    const held = date === null ? null : await catalogue.heldAt(date);
    if (date !== null && held?.size === 0)
      return this.#match([mentionSlot(date), ...read.slots], catalogue, null);
    const found = await this.#match(read.slots, catalogue, held);
    if (held === null || found.pages.length > 0) return found;
    return { pages: await this.#meetings(held, catalogue), without: read.slots.map(({ typed }) => typed) };
  }

  async #match(
    slots: ReadQuery['slots'],
    catalogue: Catalogue,
    allowed: ReadonlySet<string> | null,
  ): Promise<Selection> {
    const found = await Promise.all(
      slots.map(async (slot) => ({ weight: slot.weight, pages: await matchSlot(slot, this.#terms) })),
    );
    const pages = scorePages(found, catalogue.pages.size)
      .filter(({ id }) => allowed === null || allowed.has(id))
      .map((match) => ({ ...match, score: match.score * worth(catalogue.pages.get(match.id)) }));
    return selectPages(pages, slots);
  }

  /** Meetings without any word to rank them by, the newest first. */
  async #meetings(held: ReadonlySet<string>, catalogue: Catalogue): Promise<PageMatch[]> {
    const newest = await catalogue.newestFirst();
    const order = (id: string) => newest.get(id) ?? newest.size;
    return [...held]
      .sort((a, b) => order(a) - order(b))
      .map((id) => ({ id, hits: [], share: 1, score: 1 / (1 + order(id)) }));
  }
}
