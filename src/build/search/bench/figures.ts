/** One query with the pages that answer it. */
export interface BenchQuery {
  category: string;
  query: string;
  /** Ids of pages: file name without ending, or path without slashes at its ends. */
  relevant: string[];
}

/** What a search gave for a query: ids of the pages in order, how many there were, and how long it took. */
export interface BenchAnswer {
  pages: string[];
  total: number;
  milliseconds: number;
}

/** Figures of one category, shares from 0 to 1. */
export interface Figures {
  category: string;
  queries: number;
  /** Share of queries whose first hit is right. */
  first: number;
  /** Share of queries with a right page among the first five hits. */
  firstFive: number;
  /** Share of queries without any hit. */
  none: number;
  median: number;
  percentile95: number;
}

/**
 * The figures of each category, in the order of the queries, and last their mean over the categories („macro“), in which
 * the times are those of all queries.
 */
export function figures(queries: readonly BenchQuery[], answers: readonly BenchAnswer[]): Figures[] {
  const pairs = queries.map((query, index) => ({
    query,
    answer: answers[index] ?? { pages: [], total: 0, milliseconds: 0 },
  }));
  const categories = [...new Set(queries.map(({ category }) => category))].map((category) => {
    const own = pairs.filter(({ query }) => query.category === category);
    const share = (isTrue: (pair: (typeof own)[number]) => boolean) => own.filter(isTrue).length / own.length;
    return {
      category,
      queries: own.length,
      first: share(({ query, answer }) => isRight(query, answer, 1)),
      firstFive: share(({ query, answer }) => isRight(query, answer, 5)),
      none: share(({ answer }) => answer.total === 0),
      ...times(own.map(({ answer }) => answer.milliseconds)),
    };
  });
  const mean = (value: (category: Figures) => number) =>
    categories.reduce((sum, category) => sum + value(category), 0) / categories.length;
  const macro = {
    category: 'macro',
    queries: queries.length,
    first: mean(({ first }) => first),
    firstFive: mean(({ firstFive }) => firstFive),
    none: mean(({ none }) => none),
    ...times(pairs.map(({ answer }) => answer.milliseconds)),
  };
  return [...categories, macro];
}

const isRight = ({ relevant }: BenchQuery, { pages }: BenchAnswer, most: number) =>
  pages.slice(0, most).some((page) => relevant.includes(page));

function times(values: readonly number[]): { median: number; percentile95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
  return { median: at(0.5), percentile95: at(0.95) };
}

/** The figures of several searches side by side, as lines of text. */
export function figureTable(searches: Readonly<Record<string, readonly Figures[]>>): string {
  const [rows = []] = Object.values(searches);
  const percent = (share: number) => (share * 100).toFixed(share === 1 ? 0 : 1);
  const cells = (row: Figures) =>
    [
      percent(row.first),
      percent(row.firstFive),
      percent(row.none),
      row.median.toFixed(1),
      row.percentile95.toFixed(1),
    ]
      .map((cell) => cell.padStart(7))
      .join('');
  const head = ['@1', '@5', 'zero', 'med ms', '95% ms'].map((cell) => cell.padStart(7)).join('');
  return [
    `${''.padEnd(24)}${Object.keys(searches)
      .map((name) => name.padEnd(38))
      .join('')}`.trimEnd(),
    `${'category'.padEnd(18)}${'n'.padStart(4)}  ${Object.keys(searches)
      .map(() => head.padEnd(38))
      .join('')}`.trimEnd(),
    ...rows.map(({ category, queries }, index) =>
      `${category.padEnd(18)}${String(queries).padStart(4)}  ${Object.values(searches)
        .map((search) => (search[index] ? cells(search[index]) : '').padEnd(38))
        .join('')}`.trimEnd(),
    ),
  ].join('\n');
}
