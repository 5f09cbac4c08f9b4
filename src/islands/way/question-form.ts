import type { WayCatalogue } from '../../domain/task/catalogue.ts';
import { profileState, readProfile, type WayProfile } from '../../domain/task/profile.ts';

const flowName = 'zustaendig-';

/** The questions of the page, read and written as a profile. */
export class QuestionForm {
  #form: HTMLFormElement | null;
  #catalogue: WayCatalogue;

  constructor(root: HTMLElement, catalogue: WayCatalogue, changed: (profile: WayProfile) => void) {
    this.#form = root.querySelector('form[data-questions]');
    this.#catalogue = catalogue;
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
    this.#form?.addEventListener('change', () => changed(this.read()));
  }

  focus() {
    this.#form?.querySelector('select')?.focus();
  }

  write(profile: WayProfile) {
    const state = profileState(profile);
    for (const name of ['land', 'fachverfahren', 'rolle', 'angemeldet', 'einbindung'])
      this.#set(name, state[name]?.[0] ?? '');
    for (const { id } of this.#catalogue.competences) {
      const answer = profile.competent[id];
      this.#set(flowName + id, answer === undefined ? '' : answer === 'yes' ? 'ja' : 'nein');
    }
    const detailed = Object.keys(profile.competent).length > 0 || profile.gate || profile.embedding;
    const more = this.#form?.querySelector('details');
    if (more && detailed) more.open = true;
  }

  /**
   * Tells what of the address was of no use.
   *
   * @param lost what the address named and this guide does not know
   * @param foreign whether the device keeps other answers
   */
  say(lost: readonly string[], unreadable: boolean, foreign: boolean) {
    const place = this.#form?.querySelector('[data-lost]');
    const names = lost.map((text) => `„${text}“`).join(', ');
    if (place)
      place.textContent = unreadable
        ? 'Die Angaben in der Adresse sind nicht lesbar. Bitte wählen Sie neu.'
        : lost.length > 0
          ? `Die Adresse nennt ${names}. Das gibt es hier nicht; der Rest ist übernommen.`
          : '';
    const offer = this.#form?.querySelector<HTMLElement>('[data-foreign]');
    if (offer) offer.hidden = !foreign;
  }

  read(): WayProfile {
    const flows = (answer: string) =>
      this.#catalogue.competences.map(({ id }) => id).filter((id) => this.#value(flowName + id) === answer);
    const state = Object.fromEntries(
      ['land', 'fachverfahren', 'rolle', 'angemeldet', 'einbindung'].map((name) => [
        name,
        [this.#value(name)].filter(Boolean),
      ]),
    );
    const competent = { zustaendig: flows('ja'), 'nicht-zustaendig': flows('nein') };
    return readProfile({ ...state, ...competent }, this.#catalogue).profile;
  }

  #value(name: string): string {
    const control = this.#form?.elements.namedItem(name);
    return control instanceof HTMLSelectElement || control instanceof RadioNodeList ? control.value : '';
  }

  #set(name: string, value: string) {
    const control = this.#form?.elements.namedItem(name);
    if (control instanceof HTMLSelectElement || control instanceof RadioNodeList) control.value = value;
  }
}
