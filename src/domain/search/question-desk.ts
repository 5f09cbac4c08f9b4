import { hitStep, type Answer, type Counts } from './answer.ts';
import { explain } from './explanation.ts';
import { orderHits } from './hit-order.ts';
import { toHit, type Hit } from './hit.ts';
import type { IndexPort } from './index-port.ts';
import { nearestWords } from './nearest-words.ts';
import { mentionSlot } from './query/date-mention.ts';
import { readQuery, type ReadQuery } from './query/query-reading.ts';
import { queryWords } from './query/query-words.ts';
import type { SiteWords } from './query/word-slots.ts';
import type { Question } from './question.ts';
import { Catalogue } from './ranking/catalogue.ts';
import { scorePages, type PageMatch } from './ranking/page-score.ts';
import { selectPages, type Selection } from './ranking/page-selection.ts';
import { matchSlot } from './ranking/slot-match.ts';
import { TermIndex } from './ranking/term-index.ts';

const nothing: Selection = { pages: [], without: [] };

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
    const shown = await this.#narrow(selection.pages, question, catalogue);
    const next = (from: number) => this.#hits(shown.slice(from, from + hitStep), question);
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
      .map((match) => ({ ...match, score: match.score * (catalogue.pages.get(match.id)?.sample ? 0.5 : 1) }));
    return selectPages(pages, slots);
  }

  /** Meetings without any word to rank them by, the newest first. */
  async #meetings(held: ReadonlySet<string>, catalogue: Catalogue): Promise<PageMatch[]> {
    const newest = await catalogue.newestFirst();
    return [...held].map((id) => ({
      id,
      hits: [],
      share: 1,
      score: 1 / (1 + (newest.get(id) ?? newest.size)),
    }));
  }

  /** The pages of the chosen kind and year, in the chosen order. */
  async #narrow(pages: readonly PageMatch[], question: Question, catalogue: Catalogue): Promise<PageMatch[]> {
    const narrowed = pages.filter(
      ({ id }) => isKind(id, question, catalogue) && isYear(id, question, catalogue),
    );
    if (!question.newest) return narrowed;
    const newest = await catalogue.newestFirst();
    const order = (id: string) => newest.get(id) ?? Number.MAX_SAFE_INTEGER;
    return narrowed.sort((a, b) => order(a.id) - order(b.id));
  }

  async #hits(pages: readonly PageMatch[], { query, newest }: Question): Promise<Hit[]> {
    const { pages: facts } = await this.#loadCatalogue();
    const loaded = await Promise.all(
      pages.map(async ({ id, hits, score }) => {
        const page = await facts.get(id)?.load();
        if (!page) throw new Error(`The search index lacks page ${id}`);
        const met = hits.filter((hit) => hit !== null);
        const places = met.map(({ locations }) => locations);
        return { score, hit: toHit(page, places, met.filter(({ inTitle }) => inTitle).length) };
      }),
    );
    return newest ? loaded.map(({ hit }) => hit) : orderHits(loaded, query);
  }
}

const isKind = (id: string, { kind }: Question, { pages }: Catalogue) =>
  kind === null || pages.get(id)?.kind === kind.name;

const isYear = (id: string, { year }: Question, { pages }: Catalogue) =>
  year === null || pages.get(id)?.year === year;

function countPages(found: readonly PageMatch[], question: Question, catalogue: Catalogue): Counts {
  const count = (values: (string | null | undefined)[]) => {
    const counts: Record<string, number> = {};
    for (const value of values) if (value) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  return {
    kinds: count(
      found
        .filter(({ id }) => isYear(id, question, catalogue))
        .map(({ id }) => catalogue.pages.get(id)?.kind),
    ),
    years: count(
      found
        .filter(({ id }) => isKind(id, question, catalogue))
        .map(({ id }) => catalogue.pages.get(id)?.year),
    ),
  };
}
