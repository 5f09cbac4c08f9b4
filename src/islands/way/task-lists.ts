import type { WayCatalogue, WayTask } from '../../domain/task/catalogue.ts';
import type { OpenTask, OutTask, Phase } from '../../domain/task/way.ts';
import { noBreaks } from '../../domain/typography/no-breaks.ts';

/** The tasks on the page: each one stands where the answers put it. No task is made anew, so no tick is lost. */
export class TaskLists {
  #root: HTMLElement;
  #items: Map<string, HTMLElement>;

  constructor(root: HTMLElement, { tasks }: WayCatalogue) {
    this.#root = root;
    this.#items = new Map(
      tasks.flatMap(({ id }) => {
        const item = root.querySelector<HTMLElement>(`[data-task="${id}"]`);
        return item ? [[id, item]] : [];
      }),
    );
  }

  /** Ids of the tasks whose box is ticked on the page. */
  ticked(): Set<string> {
    const boxes = this.#root.querySelectorAll<HTMLInputElement>('.tick :checked');
    return new Set([...boxes].map(({ value }) => value));
  }

  arrange(phases: readonly Phase[]) {
    for (const { id, own, others, out } of phases) {
      const station = this.#root.querySelector(`[data-station="${id}"]`);
      if (!station) continue;
      this.#fill(station, 'own', own, out);
      this.#fill(station, 'others', others);
      this.#drawFold(station, others.length);
      this.#drawGone(station, out);
    }
  }

  /** Shows what is ticked off and which task is next. */
  mark(ticked: ReadonlySet<string>, next: string | null) {
    for (const [id, item] of this.#items) {
      const box = item.querySelector<HTMLInputElement>('.tick input');
      if (box) box.checked = ticked.has(id);
      item.classList.toggle('ticked', ticked.has(id));
      item.classList.toggle('next', id === next);
      const tag = item.querySelector<HTMLElement>('[data-next]');
      if (tag) tag.hidden = id !== next;
    }
  }

  /** What is out stays hidden at its place among the own tasks. */
  #fill(station: Element, name: 'own' | 'others', tasks: readonly OpenTask[], out: readonly OutTask[] = []) {
    const list = station.querySelector<HTMLElement>(`[data-list="${name}"]`);
    if (!list) return;
    list.hidden = tasks.length === 0;
    for (const task of tasks) this.#drawOpen(task);
    const shown = new Set(tasks.map(({ task }) => task.id));
    const all = new Set([...shown, ...out.map(({ task }) => task.id)]);
    const items = [...this.#items].filter(([id]) => all.has(id));
    for (const [index, [id, item]] of items.entries()) {
      item.hidden = !shown.has(id);
      // Moving all of them, also those that stand where they belong, would lay out the whole page anew.
      const there = list.children[index] ?? null;
      if (there !== item) list.insertBefore(item, there);
    }
  }

  /** What only an answer will tell, and what has to be done before. */
  #drawOpen({ task, conditions, after }: OpenTask) {
    const parts = (selector: string) =>
      this.#items.get(task.id)?.querySelectorAll<HTMLElement>(selector) ?? [];
    for (const tag of parts('[data-condition]'))
      tag.hidden = !conditions.some(({ kind }) => kind === tag.dataset['condition']);
    for (const tag of parts('[data-depends]')) tag.hidden = conditions.length === 0;
    for (const line of parts('[data-after]')) {
      const before = after.find((one) => one.task.id === line.dataset['after']);
      line.hidden = before === undefined;
      for (const part of line.querySelectorAll<HTMLElement>('[data-condition-of]'))
        part.hidden = !before?.conditions.some(({ kind }) => kind === part.dataset['conditionOf']);
    }
  }

  #drawFold(station: Element, count: number) {
    const fold = station.querySelector('details');
    const summary = fold?.querySelector('summary');
    if (!fold || !summary) return;
    fold.hidden = count === 0;
    summary.textContent =
      count === 0 ? '' : `${count === 1 ? '1 Aufgabe' : `${count} Aufgaben`} anderer Rollen`;
  }

  #drawGone(station: Element, out: readonly OutTask[]) {
    const box = station.querySelector<HTMLElement>('.gone');
    if (box) box.hidden = out.length === 0;
    station
      .querySelector('[data-gone]')
      ?.replaceChildren(...out.map(({ task, reason }) => this.#goneItem(task, reason)));
  }

  #goneItem(task: WayTask, reason: string): HTMLElement {
    const item = document.createElement('li');
    const title = document.createElement('b');
    title.textContent = noBreaks(task.title);
    item.append(title, `: ${noBreaks(reason)} `);
    const link = this.#items.get(task.id)?.querySelector('.acts a')?.cloneNode(true);
    if (link) item.append(link);
    return item;
  }
}
