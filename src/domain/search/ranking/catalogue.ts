import type { FoundPage } from '../found-page.ts';
import type { IndexPort } from '../index-port.ts';
import type { AskedDate } from '../query/date-reading.ts';

/** What is known of a page without loading it. */
export interface PageFacts {
  kind: string;
  /** Year of the meeting; null for other pages. */
  year: string | null;
  /** Sample, not a real document. */
  sample: boolean;
  /** @throws when it cannot be loaded */
  load(): Promise<FoundPage>;
}

/** All pages of the site with what they can be filtered by. */
export class Catalogue {
  readonly pages: ReadonlyMap<string, PageFacts>;
  readonly #index: IndexPort;
  #newest: Promise<ReadonlyMap<string, number>> | undefined;

  private constructor(pages: ReadonlyMap<string, PageFacts>, index: IndexPort) {
    this.pages = pages;
    this.#index = index;
  }

  /** @throws when a part of the index cannot be loaded */
  static async load(index: IndexPort): Promise<Catalogue> {
    const { kind = {}, year = {}, sample = {} } = await index.filters();
    const pages = new Map<string, PageFacts>();
    for (const { id, data } of (await index.search(null)).results)
      pages.set(id, { kind: '', year: null, sample: false, load: data });
    const note = async (filters: Record<string, string>, facts: Partial<PageFacts>) => {
      for (const { id } of (await index.search(null, { filters })).results)
        Object.assign(pages.get(id) ?? {}, facts);
    };
    await Promise.all([
      ...Object.keys(kind).map((value) => note({ kind: value }, { kind: value })),
      ...Object.keys(year).map((value) => note({ year: value }, { year: value })),
      ...Object.keys(sample).map((value) => note({ sample: value }, { sample: true })),
    ]);
    return new Catalogue(pages, index);
  }

  /** The meetings held at a date. */
  async heldAt({ year, month, day }: AskedDate): Promise<ReadonlySet<string>> {
    const filters = { ...(year && { year }), ...(month && { month }), ...(day && { day }) };
    const known = await this.#index.filters();
    // Pagefind takes a value no page has for no filter at all.
    if (Object.entries(filters).some(([name, value]) => known[name]?.[value] === undefined)) return new Set();
    return new Set((await this.#index.search(null, { filters })).results.map(({ id }) => id));
  }

  /** The order of the meetings, the newest first; other pages have none. */
  newestFirst(): Promise<ReadonlyMap<string, number>> {
    this.#newest ??= this.#index
      .search(null, { sort: { date: 'desc' } })
      .then(({ results }) => new Map(results.map(({ id }, order) => [id, order])));
    this.#newest.catch(() => (this.#newest = undefined));
    return this.#newest;
  }
}
