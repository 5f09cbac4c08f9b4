import { parseState } from '../../domain/address-state/address-state.ts';
import { selectionKey } from '../../domain/selection/selection.ts';

/** The flows the mail may name: only while the box is ticked, or after a choice that came along in the address. */
export class FlowChoice {
  #box: HTMLInputElement | null;
  #flows: HTMLInputElement[];

  constructor(form: HTMLFormElement) {
    this.#box = form.querySelector('input[name=selection]');
    this.#flows = [...form.querySelectorAll<HTMLInputElement>('input[name=flow]')];
  }

  /** Names of the flows to mention. */
  names = (): string[] =>
    this.#box?.checked ? this.#flows.filter(({ checked }) => checked).map(({ value }) => value) : [];

  /** Takes over a choice from the address of the page; what it names and nobody knows stays out. */
  takeFrom(fragment: string, status: Element | null) {
    const ids = parseState(fragment, [selectionKey])[selectionKey] ?? [];
    if (!this.#box || ids.length === 0) return;
    const known = this.#flows.filter(({ dataset }) => ids.includes(dataset.id ?? ''));
    if (known.length > 0) {
      this.#box.checked = true;
      for (const flow of this.#flows) flow.checked = known.includes(flow);
    }
    if (status)
      status.textContent = `Aus der Adresse übernommen: ${known.length} von ${ids.length} Antragsstrecken.`;
  }
}
