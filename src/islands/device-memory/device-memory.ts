import { Announcer } from '../hand-out/announcer.ts';

/** The parts of „Auf diesem Gerät merken“ on a page, and what it says. */
interface MemoryParts<T> {
  /** Name of what is kept, in the browser's storage. */
  key: string;
  box: Element | null;
  erase: Element | null;
  status: Element | null;
  /** Reads what was stored; `null` for what is too old or not of this form. */
  read: (stored: string | null, now: number) => T | null;
  /** Said when nothing is kept any more. */
  erased: string;
  /** Said when the browser forbids storage. */
  refused: string;
}

/**
 * „Auf diesem Gerät merken“: kept only while the box is ticked (§ 25 TDDDG asks for consent), and for 90 days.
 * A browser that forbids storage loses nothing but this.
 */
export class DeviceMemory<T> {
  #parts: MemoryParts<T>;
  #box: HTMLInputElement | null;
  #erase: HTMLButtonElement | null;
  #announcer: Announcer;

  constructor(parts: MemoryParts<T>) {
    this.#parts = parts;
    this.#box = parts.box instanceof HTMLInputElement ? parts.box : null;
    this.#erase = parts.erase instanceof HTMLButtonElement ? parts.erase : null;
    this.#announcer = new Announcer(parts.status);
    this.#box?.addEventListener('input', () => {
      if (!this.#box?.checked) this.#forget();
    });
    this.#erase?.addEventListener('click', () => {
      this.#forget();
      this.#box?.focus();
    });
  }

  /** What is kept; reading also ends what is too old. */
  restore(): T | null {
    const kept = this.#load();
    if (kept === null) this.#remove();
    if (this.#box) this.#box.checked = kept !== null;
    this.#showErase(kept !== null);
    return kept;
  }

  /** Ticks or unticks the box; what is stored stays. Unticked while the page shows something else than is kept. */
  mark(kept: boolean) {
    if (this.#box) this.#box.checked = kept;
  }

  /** Keeps something, if the reader asked for it. @param write makes the text to store, from what is kept so far */
  save(write: (kept: T | null, now: number) => string) {
    if (!this.#box?.checked) return;
    try {
      localStorage.setItem(this.#parts.key, write(this.#load(), Date.now()));
      this.#showErase(true);
    } catch {
      this.#box.checked = false;
      this.#announcer.say(this.#parts.refused);
    }
  }

  #forget() {
    this.#remove();
    if (this.#box) this.#box.checked = false;
    this.#showErase(false);
    this.#announcer.say(this.#parts.erased);
  }

  #load(): T | null {
    try {
      return this.#parts.read(localStorage.getItem(this.#parts.key), Date.now());
    } catch {
      return null;
    }
  }

  #remove() {
    try {
      localStorage.removeItem(this.#parts.key);
    } catch {
      // Storage may be blocked; then nothing was kept.
    }
  }

  #showErase(shown: boolean) {
    if (this.#erase) this.#erase.hidden = !shown;
  }
}
