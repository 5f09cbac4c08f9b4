import type { Body } from '../../domain/embed/ags.ts';
import type { Configuration } from '../../domain/embed/configuration.ts';

/** The form of the workshop, read and written as a configuration. */
export class ConfigurationForm {
  #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  read(): Configuration {
    return {
      flows: this.#boxes('flow').flatMap(({ checked, value }) => (checked ? [value] : [])),
      land: this.#text('land') || null,
      body: (this.#chosen('body') as Body | '') || null,
      ags: this.#text('ags'),
      attributes: this.#attributes(),
      layout: this.#chosen('layout') === 'one' ? 'one' : 'each',
      heading: this.#boxes('heading').some(({ checked }) => checked),
      addresses: { script: this.#text('script'), stylesheet: this.#text('stylesheet') },
    };
  }

  /** Writes a configuration; the addresses stay as typed, a link never brings any. */
  write({ flows, land, body, ags, attributes, layout, heading }: Configuration) {
    for (const box of this.#boxes('flow')) box.checked = flows.includes(box.value);
    this.#write('land', land ?? '');
    for (const radio of this.#boxes('body')) radio.checked = radio.value === body;
    this.#write('ags', ags);
    for (const control of this.#attributeControls()) writeAttribute(control, attributes);
    for (const radio of this.#boxes('layout')) radio.checked = radio.value === layout;
    for (const box of this.#boxes('heading')) box.checked = heading;
  }

  choose(which: 'recommended' | 'none') {
    for (const box of this.#boxes('flow'))
      box.checked = which === 'recommended' && box.dataset.recommended !== undefined;
  }

  /** Shows a message under a text field, or takes it away. */
  tell(name: string, message: string | null, wrong: boolean) {
    const control = this.#control(name);
    const line = control && document.getElementById(`${control.id}-msg`);
    const text = line?.querySelector('span');
    if (!control || !line || !text) return;
    if (text.textContent !== (message ?? '')) text.textContent = message ?? '';
    line.hidden = message === null;
    control.closest('.f')?.classList.toggle('warned', message !== null);
    if (wrong) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }

  setAgs(ags: string) {
    this.#write('ags', ags);
    this.#control('ags')?.focus();
  }

  #control(name: string): HTMLInputElement | HTMLSelectElement | null {
    const found = this.#form.elements.namedItem(name);
    return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : null;
  }

  #text = (name: string): string => this.#control(name)?.value.trim() ?? '';
  #write(name: string, value: string) {
    const control = this.#control(name);
    if (control && control.value !== value) control.value = value;
  }

  #boxes = (name: string) => [...this.#form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  #chosen = (name: string): string => this.#boxes(name).find(({ checked }) => checked)?.value ?? '';

  #attributeControls = () => [
    ...this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-attribute]'),
  ];

  #attributes(): Record<string, string> {
    const set = this.#attributeControls().filter((control) =>
      control instanceof HTMLInputElement ? control.checked : control.value !== '',
    );
    return Object.fromEntries(set.map((control) => [control.dataset.attribute ?? '', control.value]));
  }
}

function writeAttribute(control: HTMLInputElement | HTMLSelectElement, values: Record<string, string>) {
  const value = values[control.dataset.attribute ?? ''];
  if (control instanceof HTMLInputElement) control.checked = value !== undefined;
  else control.value = value ?? '';
}
