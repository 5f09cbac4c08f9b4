import { formatState } from '../../domain/address-state/address-state.ts';
import type { WayProfile } from '../../domain/task/profile.ts';

/** What is known about the chosen Land and Fachverfahren, beside the tasks. */
export class AnswerFacts {
  #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  show({ land, fachverfahren }: WayProfile) {
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-land]'))
      part.hidden = part.dataset['land'] !== land;
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-program]'))
      part.hidden = part.dataset['program'] !== fachverfahren;
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>('[data-onward]'))
      link.setAttribute('href', link.pathname + formatState({ land: land === null ? [] : [land] }));
  }
}
