import { getCollection } from 'astro:content';
import { shortDate } from '../../domain/date/german-date.ts';
import { keyList } from '../../domain/source/collect.ts';
import type { Named, WayCatalogue } from '../../domain/task/catalogue.ts';
import type { Task } from '../../domain/task/schema.ts';
import { getFlows } from '../flow/flows.ts';
import { getService } from '../service.ts';
import { getSource } from '../sources.ts';

/** All tasks in the order of `tasks.yaml`. */
export const getTasks = async (): Promise<Task[]> =>
  (await getCollection('tasks')).flatMap(({ data }) => data.items);

const byName = (a: Named, b: Named) => a.name.localeCompare(b.name, 'de');

/** Ids and names of a collection, by name. */
async function namesOf(name: 'laender' | 'fachverfahren'): Promise<Named[]> {
  const entries = await getCollection(name);
  return entries.map(({ id, data }) => ({ id, name: data.name })).sort(byName);
}

const sourceTitle = async (key: string) => {
  const { title, publisher } = await getSource(key);
  return `${title} (${publisher})`;
};

/** Everything the way of an authority is told with. */
export async function getWayCatalogue(): Promise<WayCatalogue> {
  const { shortName, stand, stations, roles, gate } = await getService();
  const asked = new Set((await getCollection('competence')).map(({ id }) => id));
  const tasks = await Promise.all(
    (await getTasks()).map(async ({ source, ...task }) => ({
      ...task,
      sources: await Promise.all(keyList(source).map(sourceTitle)),
    })),
  );
  return {
    service: shortName,
    stand: shortDate(stand),
    stations: stations.map(({ id, title }) => ({ id, name: title })),
    roles: roles.map(({ id, label }) => ({ id, name: label })),
    laender: await namesOf('laender'),
    fachverfahren: await namesOf('fachverfahren'),
    competences: (await getFlows())
      .filter(({ id }) => asked.has(id))
      .map(({ id, data }) => ({ id, name: data.name })),
    gate: { question: gate.question, yesNote: gate.yesNote, noNote: gate.noNote },
    tasks,
  };
}
