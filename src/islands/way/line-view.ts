import { noBreaks } from '../../domain/typography/no-breaks.ts';
import type { WayCatalogue } from '../../domain/task/catalogue.ts';
import { answerLines, whoDoes } from '../../domain/task/output.ts';
import type { WayProfile } from '../../domain/task/profile.ts';
import { countOf, countText, isFinished, type nextTask } from '../../domain/task/progress.ts';
import type { Phase } from '../../domain/task/way.ts';
import { sumText } from './spoken.ts';

/** The process line over the tasks: how far each station is, and what comes next. */
export class LineView {
  #root: HTMLElement;
  #catalogue: WayCatalogue;

  constructor(root: HTMLElement, catalogue: WayCatalogue) {
    this.#root = root;
    this.#catalogue = catalogue;
  }

  /** The answers in words, for paper, where the questions do not show. */
  drawAnswers(profile: WayProfile) {
    const answers = answerLines({ catalogue: this.#catalogue, profile }).join(' · ');
    this.#write(this.#root.querySelector('[data-answers]'), answers);
  }

  draw(phases: readonly Phase[], ticked: ReadonlySet<string>, next: ReturnType<typeof nextTask>) {
    for (const { id, own } of phases) {
      const count = countOf(own, ticked);
      const stop = this.#root.querySelector(`[data-stop="${id}"]`);
      stop?.classList.toggle('done', isFinished(count));
      stop?.classList.toggle('now', id === next?.phase.id);
      const link = stop?.querySelector('a');
      if (id === next?.phase.id) link?.setAttribute('aria-current', 'step');
      else link?.removeAttribute('aria-current');
      this.#write(stop?.querySelector('[data-stop-count]'), countText(count));
      const station = this.#root.querySelector(`[data-station="${id}"]`);
      station?.classList.toggle('done', isFinished(count));
      this.#write(station?.querySelector('[data-count]'), countText(count));
    }
    this.#write(this.#root.querySelector('[data-sum]'), sumText(phases));
    this.#drawNext(next);
  }

  #drawNext(next: ReturnType<typeof nextTask>) {
    const link = this.#root.querySelector<HTMLAnchorElement>('[data-next-link]');
    const line = this.#root.querySelector<HTMLElement>('[data-next-line]');
    const done = this.#root.querySelector<HTMLElement>('[data-all-done]');
    if (!link || !line || !done) return;
    line.hidden = next === null;
    done.hidden = next !== null;
    if (next === null) return;
    link.setAttribute('href', `#aufgabe-${next.task.id}`);
    this.#write(link, noBreaks(next.task.title));
    const who = whoDoes(next.task, this.#catalogue);
    this.#write(this.#root.querySelector('[data-next-who]'), `${next.phase.name} · ${who}`);
  }

  #write(element: Element | null | undefined, text: string) {
    if (element && element.textContent?.trim() !== text) element.textContent = text;
  }
}
