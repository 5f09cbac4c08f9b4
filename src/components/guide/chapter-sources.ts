import { getCollection } from 'astro:content';
import { collectSources } from '../../domain/source/collect.ts';
import { getService } from '../service.ts';

const all = async (name: 'competence' | 'fachverfahren' | 'glossary') =>
  (await getCollection(name)).map(({ data }) => data as unknown);

/** Components of a chapter that bring facts of their own, and where these stand. */
const brought: Record<string, () => Promise<unknown>> = {
  // The lines of a Land stand in the head of chapters, without marks.
  Laender: async () =>
    (await getCollection('laender')).map(({ data: { lines: _, ...columns } }) => columns as unknown),
  Fachverfahren: () => all('fachverfahren'),
  Competence: () => all('competence'),
  Glossary: () => all('glossary'),
  Attributes: async () => (await getService()).embed.attributes,
  EmbedExample: async () => (await getService()).embed.categories,
  Features: async () => (await getService()).features,
  Conflict: async () => (await getService()).conflicts,
  Milestones: async () => (await getService()).milestones,
};

/**
 * Keys of all sources a chapter shows, in the order of their numbers: first those of its front matter,
 * then those of the facts its components bring.
 *
 * @param body the chapter's text
 * @param own keys from its front matter
 */
export async function chapterSources(body: string, own: string[]): Promise<string[]> {
  const used = Object.entries(brought).filter(([name]) => new RegExp(`<${name}[\\s/>]`).test(body));
  const data = await Promise.all(used.map(([, read]) => read()));
  return [...new Set([...own, ...collectSources(data)])];
}
