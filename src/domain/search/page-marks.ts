/** What the search knows of a page beside its text. */
export interface SearchFacts {
  /** Kind as shown in the results. */
  kind: string;
  /** Date of a meeting, ISO. */
  date?: string;
  /** Sample, not a real document. */
  sample?: boolean;
}

/**
 * Attributes that make a page findable, see https://pagefind.app/docs/filtering/. Values are kept in attributes of their
 * own, for a value written into a list would swallow what follows it. A date is taken apart, so that a month of any year
 * can be searched; a page without date or sample mark must not have these filters, or an empty value would be offered.
 */
export function pageMarks({ kind, date, sample }: SearchFacts): Record<string, string> {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  const names = ['kind', ...(date ? ['year', 'month', 'day'] : []), ...(sample ? ['sample'] : [])];
  return {
    'data-pagefind-body': '',
    'data-pagefind-filter': names.map((name) => `${name}[data-${name}]`).join(', '),
    'data-pagefind-meta': 'date[data-date], sample[data-sample]',
    'data-kind': kind,
    'data-date': date ?? '',
    'data-sample': sample ? 'ja' : '',
    ...(date && {
      'data-pagefind-sort': 'date[data-date]',
      'data-year': year,
      'data-month': month,
      'data-day': day,
    }),
  };
}
