import { getEntry } from 'astro:content';
import type { Source } from '../domain/source/schema.ts';

/** A source by its key from `sources.yaml`. */
export async function getSource(key: string): Promise<Source> {
  const entry = await getEntry('sources', key);
  if (!entry) throw new Error(`Die Quelle „${key}“ steht nicht in sources.yaml.`);
  return entry.data;
}
