import { getCollection } from 'astro:content';
import { makeKit, type EmbedKit } from '../../domain/embed/kit.ts';
import { getFlows } from '../flow/flows.ts';
import { getService } from '../service.ts';

/** What is needed to write and check the code of this service, Länder in the order of their names. */
export async function getKit(): Promise<EmbedKit> {
  const { embed } = await getService();
  const laender = await getCollection('laender');
  return makeKit(
    embed,
    await getFlows(),
    laender.sort((a, b) => a.data.name.localeCompare(b.data.name, 'de')),
  );
}
