import { mergePeople, readMemory, writeMemory, type Remembered } from '../../domain/mail/memory.ts';
import type { Profile } from '../../domain/mail/profile.ts';
import { Announcer } from '../hand-out/announcer.ts';
import type { FormState } from './form-state.ts';

const key = 'mail-profile';
const refused = 'Ihr Browser lässt das Merken nicht zu. Die E-Mail können Sie trotzdem erstellen.';

/**
 * „Auf diesem Gerät merken“: kept only while the box is ticked (§ 25 TDDDG asks for consent), for 90 days,
 * shared by all templates. A browser that forbids storage loses nothing but this.
 */
export class DeviceMemory {
  #box: HTMLInputElement | null;
  #erase: HTMLButtonElement | null;
  #announcer: Announcer;

  constructor(root: HTMLElement, state: FormState) {
    const box = state.control('remember');
    this.#box = box instanceof HTMLInputElement ? box : null;
    this.#erase = root.querySelector('[data-erase]');
    this.#announcer = new Announcer(root.querySelector('[data-memory-status]'));
    this.#box?.addEventListener('input', () => {
      if (!this.#box?.checked) this.#forget();
    });
    this.#erase?.addEventListener('click', () => {
      this.#forget();
      this.#box?.focus();
    });
  }

  /** What is kept; reading also ends what is too old. */
  restore(): Remembered | null {
    const kept = this.#load();
    if (kept === null) this.#remove();
    if (this.#box) this.#box.checked = kept !== null;
    this.#showErase(kept !== null);
    return kept;
  }

  save(profile: Profile) {
    if (!this.#box?.checked) return;
    try {
      localStorage.setItem(key, writeMemory(mergePeople(this.#load(), profile), Date.now()));
      this.#showErase(true);
    } catch {
      this.#box.checked = false;
      this.#announcer.say(refused);
    }
  }

  #forget() {
    this.#remove();
    if (this.#box) this.#box.checked = false;
    this.#showErase(false);
    this.#announcer.say(
      'Auf diesem Gerät ist nichts mehr gemerkt. Die Felder bleiben bis zum Schließen der Seite gefüllt.',
    );
  }

  #load(): Remembered | null {
    try {
      return readMemory(localStorage.getItem(key), Date.now());
    } catch {
      return null;
    }
  }

  #remove() {
    try {
      localStorage.removeItem(key);
    } catch {
      // Storage may be blocked; then nothing was kept.
    }
  }

  #showErase(shown: boolean) {
    if (this.#erase) this.#erase.hidden = !shown;
  }
}
