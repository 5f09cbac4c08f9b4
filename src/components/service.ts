import { getCollection } from 'astro:content';
import type { Service } from '../domain/service/schema.ts';

/** The facts of the online service, `service.yaml`. */
export async function getService(): Promise<Service> {
  const [entry] = await getCollection('service');
  if (!entry) throw new Error('service.yaml fehlt im Inhaltsordner.');
  return entry.data;
}
