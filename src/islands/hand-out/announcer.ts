/** Short messages in a live region that exists before; emptied first, so that the same words are said again. */
export class Announcer {
  #region: Element | null;
  #timer = 0;

  constructor(region: Element | null) {
    this.#region = region;
  }

  say(message: string) {
    clearTimeout(this.#timer);
    if (!this.#region) return;
    this.#region.textContent = '';
    this.#timer = window.setTimeout(() => {
      if (this.#region) this.#region.textContent = message;
    }, 100);
  }
}
