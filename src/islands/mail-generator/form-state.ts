import type { MailWording } from '../../domain/mail/compose.ts';
import type { Remembered } from '../../domain/mail/memory.ts';
import { articleChoices } from '../../domain/mail/article.ts';
import { FlowChoice } from './flow-choice.ts';
import { personFields, type Person, type Profile } from '../../domain/mail/profile.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** The named controls of the form, read and written as a profile. */
export class FormState {
  #form: HTMLFormElement;
  #wording: MailWording;
  /** The flows the mail may name. */
  readonly flows: FlowChoice;

  constructor(form: HTMLFormElement, wording: MailWording) {
    this.#form = form;
    this.#wording = wording;
    this.flows = new FlowChoice(form);
  }

  /** The text field or check box of a name; not every template has every one. */
  control(name: string): Control | null {
    const found = this.#form.elements.namedItem(name);
    return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found : null;
  }

  text = (name: string): string => this.control(name)?.value ?? '';

  /** The chosen value of a group of radio buttons, `''` if none is. */
  chosen(name: string): string {
    const group = this.#form.elements.namedItem(name);
    return group instanceof RadioNodeList ? group.value : '';
  }

  write(name: string, value: string) {
    const control = this.control(name);
    if (control) control.value = value;
  }

  /** Chooses a radio button; `''` leaves the whole group unchosen. */
  choose(name: string, value: string) {
    for (const radio of this.#form.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${name}"]`))
      radio.checked = radio.value === value;
  }

  read(): Profile {
    const { people, texts = [], choices = [] } = this.#wording;
    const article = this.chosen('article');
    return {
      authority: this.text('authority'),
      article: articleChoices.find((choice) => choice === article) ?? null,
      people: Object.fromEntries(people.map(({ id }) => [id, this.#person(id)])),
      texts: Object.fromEntries(texts.map(({ id }) => [id, this.text(id)])),
      choices: Object.fromEntries(choices.map(({ id }) => [id, this.chosen(id)])),
      flows: this.flows.names(),
      signature: this.text('signature'),
    };
  }

  fill({ authority, article, people, signature }: Remembered) {
    this.write('authority', authority);
    this.choose('article', article ?? '');
    for (const [id, person] of Object.entries(people))
      for (const field of personFields) this.write(`${id}.${field}`, person[field]);
    this.write('signature', signature);
  }

  #person = (id: string): Person => ({
    givenName: this.text(`${id}.givenName`),
    familyName: this.text(`${id}.familyName`),
    email: this.text(`${id}.email`),
    phone: this.text(`${id}.phone`),
  });
}
