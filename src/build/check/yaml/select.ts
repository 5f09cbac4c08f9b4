/** A value within data, with its path. */
export interface Selected {
  value: unknown;
  path: PropertyKey[];
}

const stepsOf = (path: PropertyKey[], value: unknown): Selected[] => {
  if (Array.isArray(value))
    return value.map((item, index) => ({ value: item as unknown, path: [...path, index] }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, item]) => ({ value: item as unknown, path: [...path, key] }));
};

/**
 * Values within data that a pattern names; what is not there or has another shape is left out.
 *
 * @param pattern keys joined by dots; `*` stands for every item or key, a final `%` for the keys themselves,
 *   for example `stations.*.chapter` or `features.%`; an empty pattern names the data itself
 */
export function select(data: unknown, pattern: string): Selected[] {
  let found: Selected[] = [{ value: data, path: [] }];
  for (const step of pattern === '' ? [] : pattern.split('.'))
    found = found.flatMap(({ value, path }) => {
      const inner = stepsOf(path, value);
      if (step === '*') return inner;
      if (step === '%') return inner.map((one) => ({ value: one.path.at(-1), path: one.path }));
      return inner.filter((one) => one.path.at(-1) === step);
    });
  return found;
}

/** The selected values that are text. */
export const selectTexts = (data: unknown, pattern: string): { text: string; path: PropertyKey[] }[] =>
  select(data, pattern).flatMap(({ value, path }) =>
    typeof value === 'string' ? [{ text: value, path }] : [],
  );

/** Every key of a source below data: texts in `source` and `sources`, at any depth. */
export function selectSources(data: unknown): { text: string; path: PropertyKey[] }[] {
  const found: { text: string; path: PropertyKey[] }[] = [];
  const open: Selected[] = [{ value: data, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const { value, path } of stepsOf(next.path, next.value))
      if (path.at(-1) === 'source' || path.at(-1) === 'sources')
        found.push(
          ...[...selectTexts(value, ''), ...selectTexts(value, '*')].map(({ text, path: rest }) => ({
            text,
            path: [...path, ...rest],
          })),
        );
      else open.push({ value, path });
  }
  return found;
}
