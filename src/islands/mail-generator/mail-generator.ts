import { takeApart } from '../../domain/mail/address.ts';
import { compose, type Mail, type MailWording } from '../../domain/mail/compose.ts';
import { mergePeople, readMemory, writeMemory, type Remembered } from '../../domain/mail/memory.ts';
import type { Profile } from '../../domain/mail/profile.ts';
import { findingsOf, isGap, type Finding } from '../../domain/mail/validate.ts';
import { DeviceMemory } from '../device-memory/device-memory.ts';
import { Announcer } from '../hand-out/announcer.ts';
import { afterPress } from '../pointer-press/after-press.ts';
import { ArticleChoice } from './article-choice.ts';
import { ErrorSummary, gapCount } from './error-summary.ts';
import { FieldMessages } from './field-messages.ts';
import { FormState } from './form-state.ts';
import { drawBody } from './preview.ts';
import { SamePerson } from './same-person.ts';
import { SentNote } from './sent-note.ts';
import { drawSteps } from './steps.ts';
import { anywayLabels, isWay, WaysOut, type Way } from './ways-out.ts';

/** The template, and the occasion it is for. */
type NamedWording = MailWording & { label: string };

/**
 * Writes an e-mail from the fields of the form while they are filled, and hands it out.
 * Everything stays in the page: no request, nothing in the address, nothing stored unasked.
 */
class MailGenerator extends HTMLElement {
  #form!: HTMLFormElement;
  #wording!: NamedWording;
  #state!: FormState;
  #article!: ArticleChoice;
  #same!: SamePerson;
  #messages!: FieldMessages;
  #summary!: ErrorSummary;
  #memory!: DeviceMemory<Remembered>;
  #waysOut!: WaysOut;
  #note!: SentNote;
  #mail!: Mail;
  #findings: Finding[] = [];

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form || this.#form) return;
    this.#form = form;
    this.#wording = JSON.parse(this.dataset['wording'] ?? '') as NamedWording;
    this.#assemble();
    this.#listen();
    const kept = this.#memory.restore();
    if (kept) this.#state.fill(kept);
    this.#state.flows.takeFrom(location.hash, this.querySelector('[data-selection-status]'));
    this.#takeOver();
    // Some browsers put typed values back only after this element was set up.
    addEventListener('pageshow', ({ persisted }) => persisted || this.#takeOver());
  }

  /** Starts from the values that are in the form. */
  #takeOver() {
    this.#article.restored();
    this.#same.restored();
    this.#leaveFilled();
    this.#draw();
  }

  /** A field may have been filled and left before this script was there. */
  #leaveFilled() {
    for (const control of this.#form.elements)
      if (control.matches('input:is([type=text], [type=email], [type=tel]), textarea') && isControl(control))
        if (control !== document.activeElement && control.value.trim() !== '') {
          if (control.value.includes('<')) this.#tidy(control.name);
          this.#messages.left(control.name);
        }
  }

  #assemble() {
    const announcer = new Announcer(this.querySelector('[data-status]'));
    this.#state = new FormState(this.#form, this.#wording);
    this.#article = new ArticleChoice(this, this.#state, () => this.#update());
    this.#same = new SamePerson(this.#state, this.#wording);
    this.#messages = new FieldMessages(this.#state);
    this.#summary = new ErrorSummary(this, this.#state);
    this.#memory = new DeviceMemory({
      key: 'mail-profile',
      box: this.#state.control('remember'),
      erase: this.querySelector('[data-erase]'),
      status: this.querySelector('[data-memory-status]'),
      read: readMemory,
      erased:
        'Auf diesem Gerät ist nichts mehr gemerkt. Die Felder bleiben bis zum Schließen der Seite gefüllt.',
      refused: 'Ihr Browser lässt das Merken nicht zu. Die E-Mail können Sie trotzdem erstellen.',
    });
    this.#waysOut = new WaysOut(this, announcer);
    const current = () => ({ mail: this.#mail, occasion: this.#wording.label });
    this.#note = new SentNote(this, current, (note) => void this.#waysOut.copyPart('Vermerk', note));
  }

  #listen() {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', ({ target }) => {
      if (isControl(target)) this.#same.update(target.name);
      this.#update();
    });
    this.#form.addEventListener('change', ({ target }) => {
      if (isControl(target)) this.#leave(target);
    });
    this.addEventListener('click', (event) => this.#click(event));
  }

  /** A field was left: a pasted `name <address>` is taken apart, the field is judged. */
  #leave({ name }: HTMLInputElement | HTMLTextAreaElement) {
    this.#tidy(name);
    this.#update();
    afterPress(() => {
      this.#messages.left(name);
      this.#update();
    });
  }

  /** Takes a pasted `name <address>` apart; other values stay as they are. */
  #tidy(name: string) {
    const [id, field] = name.split('.');
    if (id !== undefined && field === 'email') {
      const { address, givenName, familyName } = takeApart(this.#state.text(name));
      this.#state.write(name, address);
      const unnamed =
        this.#state.text(`${id}.givenName`) === '' && this.#state.text(`${id}.familyName`) === '';
      if (unnamed && givenName !== '') {
        this.#state.write(`${id}.givenName`, givenName);
        this.#state.write(`${id}.familyName`, familyName);
      }
      this.#same.update(name);
    }
  }

  #click(event: MouseEvent) {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-way], [data-copy], .to-preview a');
    if (button?.matches('.to-preview a')) return this.#toPreview(event);
    const { way, copy } = button?.dataset ?? {};
    if (copy === 'to') void this.#waysOut.copyPart('Empfänger', this.#mail.to);
    if (copy === 'subject') void this.#waysOut.copyPart('Betreff', this.#mail.subject);
    if (button && isWay(way)) this.#leavePage(way, event, button);
  }

  /** The first press with gaps shows them; the second choice there goes on without asking again. */
  #leavePage(way: Way, event: MouseEvent, opener: HTMLElement) {
    const gaps = this.#findings.filter(isGap);
    const go = () =>
      way === 'program' ? this.#openProgram() : void this.#waysOut.go(way, this.#mail, gaps.length);
    if (gaps.length === 0 && way === 'program') return;
    event.preventDefault();
    if (gaps.length === 0) return go();
    this.#messages.showAll();
    this.#update();
    this.#summary.show(gaps, anywayLabels[way], () => {
      opener.focus();
      go();
    });
  }

  #openProgram() {
    const link = this.querySelector<HTMLAnchorElement>('a[data-way=program]');
    if (link) location.href = link.href;
  }

  /** The jump on small screens, without a trace in the address. */
  #toPreview(event: MouseEvent) {
    event.preventDefault();
    const heading = this.querySelector<HTMLElement>('.out [tabindex]');
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }

  #update() {
    const profile = this.#draw();
    this.#memory.save((kept, now) => writeMemory(mergePeople(kept, profile), now));
  }

  #draw(): Profile {
    this.#article.update();
    const profile = this.#state.read();
    this.#mail = compose(this.#wording, profile);
    this.#findings = findingsOf(this.#wording, profile);
    const gaps = this.#findings.filter(isGap);
    const body = this.querySelector('[data-body]');
    if (body) drawBody(body, this.#mail);
    for (const count of this.querySelectorAll('[data-count]'))
      count.textContent = gaps.length === 0 ? 'Vollständig' : gapCount(gaps.length);
    drawSteps(this.#form, gaps);
    this.#messages.update(this.#findings);
    this.#summary.update(gaps);
    this.#waysOut.update(this.#mail);
    this.#note.update();
    return profile;
  }
}

const isControl = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

customElements.define('mail-generator', MailGenerator);
