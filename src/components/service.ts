import { getCollection } from 'astro:content';
import type { Service } from '../domain/service/schema.ts';
import { oncePerBuild } from './once-per-build.ts';

/** The facts of the online service, `service.yaml`. */
export const getService = oncePerBuild(async (): Promise<Service> => {
  const [entry] = await getCollection('service');
  if (!entry) throw new Error('service.yaml fehlt im Inhaltsordner.');
  return entry.data;
});
