import type { OpenTask, Phase } from './way.ts';

/**
 * How many tasks of a phase are ticked off; voluntary ones count apart, and so do those of which only an answer of the
 * reader will tell whether they apply, until they are ticked off.
 */
export interface Count {
  done: number;
  total: number;
  depends: number;
  optionalDone: number;
  optionalTotal: number;
}

/** @param ticked ids of the tasks that are ticked off */
export function countOf(tasks: readonly OpenTask[], ticked: ReadonlySet<string>): Count {
  const count: Count = { done: 0, total: 0, depends: 0, optionalDone: 0, optionalTotal: 0 };
  for (const { task, conditions } of tasks) {
    const done = ticked.has(task.id) ? 1 : 0;
    if (conditions.length > 0 && !done) {
      count.depends += 1;
      continue;
    }
    count[task.optional ? 'optionalTotal' : 'total'] += 1;
    count[task.optional ? 'optionalDone' : 'done'] += done;
  }
  return count;
}

/** „2 von 5 erledigt, 1 je nach Antwort“; for phases with voluntary tasks only „1 von 3 freiwilligen erledigt“. */
export function countText({ done, total, depends, optionalDone, optionalTotal }: Count): string {
  const voluntary = optionalTotal > 0 ? `${optionalDone} von ${optionalTotal} freiwilligen erledigt` : '';
  const sure = total > 0 ? `${done} von ${total} erledigt` : voluntary;
  return (
    [sure, depends > 0 ? `${depends} je nach Antwort` : ''].filter(Boolean).join(', ') || 'keine Aufgabe'
  );
}

/** Whether nothing is left that must be done; a phase without tasks is not finished, it is empty. */
export const isFinished = ({ done, total, depends }: Count): boolean =>
  total > 0 && done === total && depends === 0;

/**
 * The first task of the reader that must be done and is not ticked off, with its phase; `null` if none is left. Those
 * of which only an answer tells whether they apply come after all that surely do.
 */
export function nextTask(
  phases: readonly Phase[],
  ticked: ReadonlySet<string>,
): { task: OpenTask['task']; phase: Phase } | null {
  const left = phases.flatMap((phase) =>
    phase.own
      .filter(({ task }) => !task.optional && !ticked.has(task.id))
      .map(({ task, conditions }) => ({ task, phase, sure: conditions.length === 0 })),
  );
  const next = left.find(({ sure }) => sure) ?? left[0];
  return next ? { task: next.task, phase: next.phase } : null;
}
