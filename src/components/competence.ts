import { getCollection } from 'astro:content';
import type { Competence } from '../domain/competence/schema.ts';

/** Who may offer a flow, by Land; undefined for flows that every authority may offer. */
export async function getCompetence(flow: string): Promise<Competence | undefined> {
  return (await getCollection('competence')).find(({ id }) => id === flow)?.data;
}
