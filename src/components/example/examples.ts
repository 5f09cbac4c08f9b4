import { getCollection, type CollectionEntry } from 'astro:content';
import { exampleFlows } from '../../domain/example/summary.ts';
import { countByLand } from '../../domain/land/tile-map.ts';

export type ExampleEntry = CollectionEntry<'examples'>;

/** A Land, its place on the map and how many examples it has. */
export interface LandCount {
  id: string;
  name: string;
  tile: string;
  count: number;
}

/** All examples, those with a page of their own and with known flows first, then by name. */
export async function getExamples(): Promise<ExampleEntry[]> {
  const rank = ({ data }: ExampleEntry) => (data.page === null ? 0 : 1) + exampleFlows(data).length;
  return (await getCollection('examples')).sort(
    (a, b) => rank(b) - rank(a) || a.data.name.localeCompare(b.data.name, 'de'),
  );
}

/** All Länder with the number of their examples, in the order of `laender.yaml`. */
export async function getLandCounts(examples: readonly ExampleEntry[]): Promise<LandCount[]> {
  const counts = countByLand(examples.map(({ data }) => data));
  return (await getCollection('laender')).map(({ id, data: { name, tile } }) => ({
    ...{ id, name, tile },
    count: counts.get(id) ?? 0,
  }));
}
