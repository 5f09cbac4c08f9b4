import { getCollection } from 'astro:content';
import type { Task } from '../../domain/task/schema.ts';

/** All tasks in the order of `tasks.yaml`. */
export const getTasks = async (): Promise<Task[]> =>
  (await getCollection('tasks')).flatMap(({ data }) => data.items);
