import type { OpenTask, Phase } from './way.ts';

/** How many tasks of a phase are ticked off; voluntary ones count apart. */
export interface Count {
  done: number;
  total: number;
  optionalDone: number;
  optionalTotal: number;
}

/** @param ticked ids of the tasks that are ticked off */
export function countOf(tasks: readonly OpenTask[], ticked: ReadonlySet<string>): Count {
  const count: Count = { done: 0, total: 0, optionalDone: 0, optionalTotal: 0 };
  for (const { task } of tasks) {
    const done = ticked.has(task.id) ? 1 : 0;
    count[task.optional ? 'optionalTotal' : 'total'] += 1;
    count[task.optional ? 'optionalDone' : 'done'] += done;
  }
  return count;
}

/** „2 von 5 erledigt“; for phases with voluntary tasks only „1 von 3 freiwilligen erledigt“. */
export function countText({ done, total, optionalDone, optionalTotal }: Count): string {
  if (total > 0) return `${done} von ${total} erledigt`;
  return optionalTotal > 0 ? `${optionalDone} von ${optionalTotal} freiwilligen erledigt` : 'keine Aufgabe';
}

/** Whether nothing is left that must be done; a phase without tasks is not finished, it is empty. */
export const isFinished = ({ done, total }: Count): boolean => total > 0 && done === total;

/** The first task of the reader that must be done and is not ticked off, with its phase; `null` if none is left. */
export function nextTask(
  phases: readonly Phase[],
  ticked: ReadonlySet<string>,
): { task: OpenTask['task']; phase: Phase } | null {
  for (const phase of phases)
    for (const { task } of phase.own) if (!task.optional && !ticked.has(task.id)) return { task, phase };
  return null;
}
