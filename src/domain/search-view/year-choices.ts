/** One choice of the filter by year. */
export interface YearChoice {
  year: string;
  count: number;
}

/**
 * The years a reader can narrow the results to, the latest first. The chosen one stays in the list when it has no
 * results, so that the choice is never lost silently.
 *
 * @param counts results by year
 * @param chosen the year chosen now
 */
export function yearChoices(counts: Readonly<Record<string, number>>, chosen: string | null): YearChoice[] {
  const years = new Set(Object.keys(counts).filter((year) => (counts[year] ?? 0) > 0));
  if (chosen !== null) years.add(chosen);
  return [...years]
    .sort()
    .reverse()
    .map((year) => ({ year, count: counts[year] ?? 0 }));
}
