import { shortDate } from '../date/german-date.ts';
import type { WayCatalogue, WayTask } from './catalogue.ts';
import { conditionsOf, type Condition } from './condition.ts';
import type { WayProfile } from './profile.ts';

/** A task that is to be done, with the conditions the reader has not answered yet. */
export interface OpenTask {
  task: WayTask;
  conditions: Condition[];
  /** What has to be done before, whoever does it; only what is to be done at all. */
  after: { task: WayTask; conditions: Condition[] }[];
}

/** A task that is not to be done, and why. */
export interface OutTask {
  task: WayTask;
  reason: string;
}

/** The tasks of one station, each list in the order of the catalogue. */
export interface Phase {
  id: string;
  name: string;
  /** Tasks of the reader's role. */
  own: OpenTask[];
  /** Tasks of other roles only. */
  others: OpenTask[];
  out: OutTask[];
}

/** The way of an authority: what is to be done at each station, by whom, and what is not to be done. */
export function wayOf(catalogue: WayCatalogue, profile: WayProfile): Phase[] {
  return catalogue.stations.map(({ id, name }) => {
    const phase: Phase = { id, name, own: [], others: [], out: [] };
    for (const task of catalogue.tasks.filter(({ station }) => station === id)) {
      const conditions = conditionsOf(task.when, profile, catalogue);
      const reason = reasonAgainst(task, conditions);
      if (reason !== null) phase.out.push({ task, reason });
      else {
        const open = {
          task,
          conditions: stillOpen(conditions),
          after: tasksBefore(task, catalogue, profile),
        };
        (isFor(task, profile.role) ? phase.own : phase.others).push(open);
      }
    }
    return phase;
  });
}

const stillOpen = (conditions: readonly Condition[]) =>
  conditions.filter(({ verdict }) => verdict === 'open');

const tasksBefore = ({ after }: WayTask, catalogue: WayCatalogue, profile: WayProfile): OpenTask['after'] =>
  catalogue.tasks
    .filter(({ id }) => after?.includes(id))
    .flatMap((task) => {
      const conditions = conditionsOf(task.when, profile, catalogue);
      return reasonAgainst(task, conditions) === null ? [{ task, conditions: stillOpen(conditions) }] : [];
    });

const isFor = ({ roles }: WayTask, role: string | null): boolean => role === null || roles.includes(role);

/** Why a task is not to be done: a condition fails, or it is done already. */
function reasonAgainst({ otherwise, done }: WayTask, conditions: readonly Condition[]): string | null {
  const failing = conditions.filter(({ verdict }) => verdict === 'fails').map(({ text }) => text);
  if (failing.length > 0) return otherwise ?? `gilt ${failing.join(', ')}`;
  return done ? `nach Projektstand schon erledigt: ${done.text} (Stand ${shortDate(done.stand)})` : null;
}
