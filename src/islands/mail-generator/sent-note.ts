import type { Mail } from '../../domain/mail/compose.ts';
import { fileNote } from '../../domain/mail/note.ts';

/** „Vermerk für die Akte“: what was sent to whom and when, to copy or to print. */
export class SentNote {
  #host: HTMLElement;
  #sent: HTMLInputElement | null;
  #text: Element | null;
  #write: () => void;
  text = '';

  /**
   * @param current the mail as it is now, and its occasion
   * @param copy copies the note
   */
  constructor(
    host: HTMLElement,
    current: () => { mail: Mail; occasion: string },
    copy: (note: string) => void,
  ) {
    this.#host = host;
    const box = host.querySelector<HTMLDetailsElement>('[data-sent-note]');
    this.#sent = box?.querySelector('input') ?? null;
    this.#text = box?.querySelector('.note-text') ?? null;
    this.#write = () => {
      const { mail, occasion } = current();
      this.text = fileNote(mail, occasion, this.#sent?.value ?? '');
      if (this.#text) this.#text.textContent = this.text;
    };
    box?.addEventListener('toggle', () => {
      if (this.#sent?.value === '') this.#sent.value = timeOfNote(new Date());
      this.#write();
    });
    this.#sent?.addEventListener('input', this.#write);
    box?.querySelector('[data-note=copy]')?.addEventListener('click', () => copy(this.text));
    box?.querySelector('[data-note=print]')?.addEventListener('click', () => this.#print());
  }

  update() {
    this.#write();
  }

  /** The style sheet prints the mail alone; this mark makes it print the note instead. */
  #print() {
    this.#host.dataset['print'] = 'note';
    addEventListener('afterprint', () => delete this.#host.dataset['print'], { once: true });
    print();
  }
}

/** „24.11.2026, 10:15 Uhr“, in the reader's own time. */
const timeOfNote = (time: Date): string =>
  `${time.toLocaleString('de-DE', { dateStyle: 'medium', timeStyle: 'short' })} Uhr`;
