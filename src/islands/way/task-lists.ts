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

  arrange(phases: readonly Phase[]) {
    for (const { id, own, others, out } of phases) {
      const station = this.#root.querySelector(`[data-station="${id}"]`);
      if (!station) continue;
      this.#fill(station, 'own', own);
      this.#fill(station, 'others', others);
      const fold = station.querySelector('details');
      if (fold) fold.hidden = others.length === 0;
      const summary = station.querySelector('[data-others]');
      if (summary)
        summary.textContent =
          others.length === 1 ? '1 Aufgabe anderer Rollen' : `${others.length} Aufgaben anderer Rollen`;
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

  #fill(station: Element, name: 'own' | 'others', tasks: readonly OpenTask[]) {
    const list = station.querySelector<HTMLElement>(`[data-list="${name}"]`);
    if (!list) return;
    list.hidden = tasks.length === 0;
    for (const { task, conditions } of tasks) {
      const item = this.#items.get(task.id);
      if (!item) continue;
      item.hidden = false;
      for (const tag of item.querySelectorAll<HTMLElement>('[data-condition]'))
        tag.hidden = !conditions.some(({ kind }) => kind === tag.dataset['condition']);
      list.append(item);
    }
  }

  #drawGone(station: Element, out: readonly OutTask[]) {
    for (const { task } of out) this.#items.get(task.id)?.toggleAttribute('hidden', true);
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
