import type { MailWording } from '../../domain/mail/compose.ts';
import { personFields } from '../../domain/mail/profile.ts';
import type { FormState } from './form-state.ts';

/** „Dieselbe Person wie oben“: fills in the fields and keeps them equal until one is changed by hand. */
export class SamePerson {
  #state: FormState;
  #pairs: { id: string; sameAs: string }[];
  /** What stood in the fields before the box was ticked, by person. */
  #before = new Map<string, Record<string, string>>();

  constructor(state: FormState, { people }: MailWording) {
    this.#state = state;
    this.#pairs = people.flatMap(({ id, sameAs }) => (sameAs === undefined ? [] : [{ id, sameAs }]));
  }

  /** Brings the fields into line with what was just changed. @param changed name of that control */
  update(changed: string) {
    for (const { id, sameAs } of this.#pairs) {
      const box = this.#state.control(`${id}.same`);
      if (!(box instanceof HTMLInputElement)) continue;
      if (changed === box.name && box.checked) this.#keep(id);
      if (changed === box.name && !box.checked)
        this.#write(id, (field) => this.#before.get(id)?.[field] ?? '');
      else if (changed !== box.name && changed.startsWith(`${id}.`)) box.checked = false;
      else if (box.checked) this.#write(id, (field) => this.#state.text(`${sameAs}.${field}`));
    }
  }

  /** Ticks the box where restored values are the same. */
  restored() {
    for (const { id, sameAs } of this.#pairs) {
      const box = this.#state.control(`${id}.same`);
      const [one, other] = [this.#values(id), this.#values(sameAs)];
      if (box instanceof HTMLInputElement) box.checked = one === other && one.trim() !== '';
    }
  }

  #values = (id: string) => personFields.map((field) => this.#state.text(`${id}.${field}`)).join('\n');

  #keep(id: string) {
    const typed = personFields.map((field) => [field, this.#state.text(`${id}.${field}`)] as const);
    this.#before.set(id, Object.fromEntries(typed));
  }

  #write(id: string, value: (field: (typeof personFields)[number]) => string) {
    for (const field of personFields) this.#state.write(`${id}.${field}`, value(field));
  }
}
