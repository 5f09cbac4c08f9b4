import { checkAddress } from '../../domain/embed/address.ts';
import { checkAgs } from '../../domain/embed/ags.ts';
import type { Configuration } from '../../domain/embed/configuration.ts';
import type { EmbedKit } from '../../domain/embed/kit.ts';
import type { ConfigurationForm } from './configuration-form.ts';

/** What is said under the text fields. A half-typed AGS is left alone until the reader leaves the field. */
export class FieldAdvice {
  #form: ConfigurationForm;
  #kit: EmbedKit;
  #suggestion: HTMLButtonElement | null;
  #judged = false;

  /** @param taken called after the suggested AGS was taken */
  constructor(root: HTMLElement, form: ConfigurationForm, kit: EmbedKit, taken: () => void) {
    this.#form = form;
    this.#kit = kit;
    this.#suggestion = root.querySelector('[data-suggestion]');
    this.#suggestion?.addEventListener('click', () => {
      form.setAgs(this.#suggestion?.value ?? '');
      taken();
    });
  }

  /** From now on the AGS may be judged. */
  judge() {
    this.#judged = true;
  }

  update({ ags, land, body, addresses }: Configuration) {
    if (ags === '') this.#judged = false;
    const { laender } = this.#kit;
    const { error, warning, suggestion } = checkAgs(ags, { laender, land, body });
    const ripe = this.#judged || ags.replace(/\s/g, '').length >= 8;
    this.#form.tell('ags', ripe ? (error?.message ?? warning) : null, ripe && error !== null);
    this.#suggest(ripe ? suggestion : null);
    for (const part of ['script', 'stylesheet'] as const) {
      const fault = checkAddress(addresses[part]).error;
      this.#form.tell(part, fault, fault !== null);
    }
  }

  #suggest(ags: string | null) {
    if (!this.#suggestion) return;
    this.#suggestion.hidden = ags === null;
    this.#suggestion.value = ags ?? '';
    this.#suggestion.textContent = ags === null ? '' : `${ags} eintragen`;
  }
}
