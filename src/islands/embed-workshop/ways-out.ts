import { Announcer } from '../hand-out/announcer.ts';
import { copyText } from '../hand-out/clipboard.ts';

/** Copies texts and says so in the live region beside the button that was pressed. */
export class WaysOut {
  #announcers = new WeakMap<Element, Announcer>();

  /**
   * @param button what was pressed
   * @param success what to say
   */
  async copy(button: Element, text: string, success: string) {
    const copied = await copyText(text);
    this.say(
      button,
      copied === null
        ? 'Ihr Browser lässt das Kopieren nicht zu. Markieren Sie den Text und kopieren Sie ihn von Hand (Strg + C).'
        : success,
    );
  }

  say(button: Element, message: string) {
    const region = regionOf(button);
    if (!region) return;
    const announcer = this.#announcers.get(region) ?? new Announcer(region);
    this.#announcers.set(region, announcer);
    announcer.say(message);
  }

  /** Prints one part of the page alone; the style sheet knows the mark. */
  print(host: HTMLElement, what: string) {
    host.dataset.print = what;
    addEventListener('afterprint', () => delete host.dataset.print, { once: true });
    print();
  }
}

function regionOf(button: Element): Element | null {
  for (let box = button.parentElement; box; box = box.parentElement) {
    const region = box.querySelector('[data-said]');
    if (region) return region;
  }
  return null;
}
