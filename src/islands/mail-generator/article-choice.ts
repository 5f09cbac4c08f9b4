import { authorityPhrase, fullerName } from '../../domain/mail/article.ts';
import { cleanLine } from '../../domain/mail/clean.ts';
import { suggestedArticle } from '../../domain/mail/profile.ts';
import type { FormState } from './form-state.ts';

/** Preselects the article by rule until it is chosen by hand; from then on it is left alone. */
export class ArticleChoice {
  #state: FormState;
  #hint: HTMLElement | null;
  #fuller: HTMLButtonElement | null;
  #rest: string;
  #byHand: boolean;

  /** @param changed called after the suggested fuller name was taken */
  constructor(root: HTMLElement, state: FormState, changed: () => void) {
    this.#state = state;
    this.#hint = root.querySelector('[data-article-hint]');
    this.#rest = this.#hint?.textContent ?? '';
    this.#fuller = root.querySelector('[data-fuller-name]');
    this.#byHand = this.#differs();
    for (const radio of root.querySelectorAll('input[name=article]'))
      radio.addEventListener('input', () => (this.#byHand = true));
    this.#fuller?.addEventListener('click', () => {
      this.#state.write('authority', fullerName(this.#name()) ?? this.#name());
      this.#byHand = false;
      changed();
      this.#state.control('authority')?.focus();
    });
  }

  /** Values the browser or the memory put back count as chosen by hand if the rule says otherwise. */
  restored() {
    this.#byHand = this.#differs();
  }

  update() {
    if (!this.#byHand) this.#state.choose('article', suggestedArticle(this.#name()) ?? '');
    if (this.#hint) this.#hint.textContent = this.#explain();
    const fuller = this.#chosen() === null ? fullerName(this.#name()) : null;
    if (!this.#fuller) return;
    this.#fuller.hidden = fuller === null;
    this.#fuller.textContent = `„${fuller}“ eintragen`;
  }

  #explain(): string {
    const name = this.#name();
    if (name === '') return this.#rest;
    const phrase = `„für ${authorityPhrase(name, this.#chosen())}“`;
    if (this.#chosen() === null) return `Nicht erkannt. In der E-Mail steht ${phrase}.`;
    return `${this.#byHand ? 'Gewählt' : 'Erkannt'}: ${phrase}`;
  }

  #name = () => cleanLine(this.#state.text('authority'));
  #chosen = () => this.#state.read().article;
  #differs = () => this.#chosen() !== null && this.#chosen() !== suggestedArticle(this.#name());
}
