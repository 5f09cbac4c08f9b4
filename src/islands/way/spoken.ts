import { countOf, countText } from '../../domain/task/progress.ts';
import type { Phase } from '../../domain/task/way.ts';

const tasks = (count: number) => (count === 1 ? '1 Aufgabe' : `${count} Aufgaben`);

/** „12 Aufgaben für Sie, 2 je nach Antwort, 5 nur für andere Rollen. 3 entfallen.“ */
export function sumText(phases: readonly Phase[]): string {
  const count = (key: 'own' | 'others' | 'out') => phases.reduce((sum, phase) => sum + phase[key].length, 0);
  const depends = phases.flatMap(({ own }) => own).filter(({ conditions }) => conditions.length > 0).length;
  const [own, others, out] = [count('own') - depends, count('others'), count('out')];
  const rest = others > 0 ? `, ${others} nur für andere Rollen` : '';
  return `${tasks(own)} für Sie${depends > 0 ? `, ${depends} je nach Antwort` : ''}${rest}.${out > 0 ? ` ${out} ${out === 1 ? 'entfällt' : 'entfallen'}.` : ''}`;
}

/** What changed when a task was ticked: „Basisdaten: 2 von 5 erledigt.“ */
export function tickText(phases: readonly Phase[], ticked: ReadonlySet<string>, id: string): string {
  const phase = phases.find(({ own, others }) => [...own, ...others].some(({ task }) => task.id === id));
  if (!phase) return '';
  const list = phase.own.some(({ task }) => task.id === id) ? phase.own : phase.others;
  return `${phase.name}: ${countText(countOf(list, ticked))}.`;
}
