import { getCollection, type CollectionEntry } from 'astro:content';

/** All tasks in the order of `tasks.yaml`. */
export const getTasks = (): Promise<CollectionEntry<'tasks'>[]> => getCollection('tasks');
