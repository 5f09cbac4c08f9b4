import { getCollection, type CollectionEntry } from 'astro:content';

/** All flows in the order of the catalogue. */
export async function getFlows(): Promise<CollectionEntry<'flows'>[]> {
  const flows = await getCollection('flows');
  return flows.sort((a, b) => a.data.order - b.data.order);
}
