import { isGap, type Finding } from '../../domain/mail/validate.ts';
import type { FormState } from './form-state.ts';

/** The line under each field. What is missing is said only once somebody wanted to send. */
export class FieldMessages {
  #state: FormState;
  #seen = new Set<string>();
  #all = false;
  #shown: string[] = [];

  constructor(state: FormState) {
    this.#state = state;
  }

  /** From now on all gaps are shown. */
  showAll() {
    this.#all = true;
  }

  /** The reader has left this field, so it may be judged. */
  left(field: string) {
    this.#seen.add(field);
  }

  update(findings: Finding[]) {
    const visible = findings.filter(
      (finding) => this.#all || (this.#seen.has(finding.field) && finding.kind !== 'missing'),
    );
    for (const field of this.#shown) this.#write(field, undefined);
    for (const finding of visible) this.#write(finding.field, finding);
    this.#shown = visible.map(({ field }) => field);
  }

  #write(field: string, finding: Finding | undefined) {
    const control = this.#state.control(field);
    const message = control && document.getElementById(`${control.id}-msg`);
    const text = message?.querySelector('span');
    if (!control || !message || !text) return;
    const changed = text.textContent !== (finding?.message ?? '');
    if (changed) text.textContent = finding?.message ?? '';
    message.hidden = finding === undefined;
    control.closest('.f')?.classList.toggle('warned', finding !== undefined);
    if (finding && isGap(finding)) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}
