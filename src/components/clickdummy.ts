import { getCollection, type CollectionEntry } from 'astro:content';
import type { Clickdummy } from '../domain/clickdummy/schema.ts';
import { screensOf, type Screen } from '../domain/clickdummy/screens.ts';
import { getService } from './service.ts';

/** The screens all click-dummies share, `clickdummy.yaml`. */
export async function getClickdummy(): Promise<Clickdummy> {
  const [entry] = await getCollection('clickdummy');
  if (!entry) throw new Error('clickdummy.yaml fehlt im Inhaltsordner.');
  return entry.data;
}

/** The click-dummy of a flow, screen by screen. */
export const getScreens = async ({ data }: CollectionEntry<'flows'>): Promise<Screen[]> =>
  screensOf(await getClickdummy(), data, (await getService()).features);

/** Address of the click-dummy of a flow. */
export const clickdummyPath = (flow: string): string => `/antragsstrecken/${flow}/klickdummy/`;
