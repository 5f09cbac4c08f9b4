import { getCollection, type CollectionEntry } from 'astro:content';
import { newestChanges } from '../../domain/change/addresses.ts';

export type ChangeEntry = CollectionEntry<'changes'>;

/** All changes, newest first. */
export const getChanges = async (): Promise<ChangeEntry[]> => newestChanges(await getCollection('changes'));
