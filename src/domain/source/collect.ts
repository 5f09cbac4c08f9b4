/**
 * Keys of all sources below a value, each once, in the order in which they first occur.
 * Follows every `source` (key or list of keys) in nested objects and lists.
 *
 * @param value content data of any shape
 */
export function collectSources(value: unknown): string[] {
  const keys = new Set<string>();
  walk(value, keys);
  return [...keys];
}

function walk(value: unknown, keys: Set<string>): void {
  if (Array.isArray(value)) value.forEach((item) => walk(item, keys));
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      if (name === 'source') keyList(inner).forEach((key) => keys.add(key));
      else walk(inner, keys);
}

/** A `source` field as a list: one key, several keys, or none. */
export const keyList = (source: unknown): string[] =>
  typeof source === 'string'
    ? [source]
    : Array.isArray(source)
      ? source.filter((key) => typeof key === 'string')
      : [];
