import { getCollection, type CollectionEntry } from 'astro:content';
import { exampleFlows } from '../../domain/example/summary.ts';

export type ExampleEntry = CollectionEntry<'examples'>;

/** All examples, those with a page of their own and with known flows first, then by name. */
export async function getExamples(): Promise<ExampleEntry[]> {
  const rank = ({ data }: ExampleEntry) => (data.page === null ? 0 : 1) + exampleFlows(data).length;
  return (await getCollection('examples')).sort(
    (a, b) => rank(b) - rank(a) || a.data.name.localeCompare(b.data.name, 'de'),
  );
}
