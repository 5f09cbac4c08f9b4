import { Announcer } from '../hand-out/announcer.ts';
import { copyText } from '../hand-out/clipboard.ts';

/** A field with an address to copy: the button copies it, and a click into the field marks it for Ctrl+C. */
class AddressField extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input');
    const button = this.querySelector('button');
    if (!field || !button) return;
    const announcer = new Announcer(this.querySelector('[role=status]'));
    button.hidden = false;
    field.addEventListener('focus', () => field.select());
    button.addEventListener('click', async () => {
      if (await copyText(field.value)) return announcer.say('Adresse kopiert.');
      field.focus();
      announcer.say(
        'Ihr Browser lässt das Kopieren nicht zu. Die Adresse ist markiert, Sie können sie von Hand kopieren (Strg + C).',
      );
    });
  }
}

customElements.define('address-field', AddressField);
