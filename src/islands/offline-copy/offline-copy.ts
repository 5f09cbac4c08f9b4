import { fileSize } from '../../domain/meeting/labels.ts';
import type { OfflineFacts } from '../../domain/offline/worker-files.ts';
import { Announcer } from '../hand-out/announcer.ts';
import { deleteCopies } from './copies.ts';

const failure =
  'Das Speichern hat nicht geklappt. Oft fehlt Speicherplatz, oder der Browser speichert in privaten Fenstern nichts. ' +
  'Nichts ist zurückgeblieben. Online lesen Sie weiter wie bisher.';

/** Keeps the site on the reader's device and takes it away again, each only when the reader says so. */
class OfflineCopy extends HTMLElement {
  #announcer = new Announcer(null);

  async connectedCallback() {
    this.#announcer = new Announcer(this.querySelector('[role=status]'));
    this.#button('save').addEventListener('click', () => void this.#save());
    this.#button('remove').addEventListener('click', () => void this.#remove());
    await this.#showState();
  }

  #button = (name: 'save' | 'remove'): HTMLButtonElement => {
    const button = this.querySelector<HTMLButtonElement>(`[data-${name}]`);
    if (!button) throw new Error(`The button ${name} is missing`);
    return button;
  };

  /** Full address below which the site stands. */
  get #scope(): string {
    return new URL(this.dataset.scope ?? '/', location.href).href;
  }

  /** The worker of this site, not that of another one above it on the same server. */
  async #registration(): Promise<ServiceWorkerRegistration | undefined> {
    const registration = await navigator.serviceWorker.getRegistration(this.#scope);
    return registration?.scope === this.#scope ? registration : undefined;
  }

  async #showState(): Promise<void> {
    await this.#showFound();
    this.dataset.known = '';
  }

  async #showFound(): Promise<void> {
    if (!('serviceWorker' in navigator)) {
      this.#button('save').hidden = true;
      this.#tell(
        'Ihr Browser kann diese Website nicht speichern. In privaten Fenstern und ohne https geht es nicht.',
      );
      return;
    }
    const kept = (await this.#registration().catch(() => undefined))?.active !== undefined;
    const facts = kept ? null : await this.#facts();
    const save = this.#button('save');
    save.hidden = facts === null;
    if (facts) save.textContent = `Offline verfügbar machen (${fileSize(facts.size)})`;
    this.#button('remove').hidden = !kept;
    if (kept) this.#tell('Diese Website ist auf Ihrem Gerät gespeichert.');
    else if (!facts) this.#tell('Gerade nicht möglich: Es gibt keine Verbindung zum Server.');
    this.#tellLeftOut(facts);
  }

  /** What is so when the page opens stands there at once; what changes later is said. */
  #tell(message: string) {
    const status = this.querySelector('[role=status]');
    if (this.dataset.known !== undefined) this.#announcer.say(message);
    else if (status) status.textContent = message;
  }

  async #facts(): Promise<OfflineFacts | null> {
    try {
      const answer = await fetch(this.dataset.facts ?? '');
      return answer.ok ? ((await answer.json()) as OfflineFacts) : null;
    } catch {
      return null;
    }
  }

  #tellLeftOut(facts: OfflineFacts | null) {
    const note = this.querySelector<HTMLElement>('[data-left-out]');
    if (!note || !facts?.leftOut) return;
    note.hidden = false;
    note.textContent = `${facts.leftOut} Bilder und ältere Protokolle sind nicht dabei, sonst wäre es zu viel.`;
  }

  async #save(): Promise<void> {
    const button = this.#button('save');
    button.disabled = true;
    this.#announcer.say('Wird gespeichert. Bitte lassen Sie diese Seite offen.');
    try {
      const registration = await navigator.serviceWorker.register(this.dataset.worker ?? '', {
        scope: this.dataset.scope,
      });
      await activation(registration);
      await this.#showState();
      this.#button('remove').focus();
    } catch {
      await this.#takeAway().catch(() => undefined);
      this.#announcer.say(failure);
    }
    button.disabled = false;
  }

  async #remove(): Promise<void> {
    try {
      await this.#takeAway();
      await this.#showState();
      this.#button('save').focus();
      this.#announcer.say('Entfernt. Auf Ihrem Gerät ist nichts mehr gespeichert.');
    } catch {
      this.#announcer.say(
        'Das Entfernen hat nicht geklappt. Löschen Sie die Daten dieser Website in den Einstellungen Ihres Browsers.',
      );
    }
  }

  async #takeAway(): Promise<void> {
    await (await this.#registration())?.unregister();
    await deleteCopies(this.#scope);
  }
}

/** Waits until a worker has stored everything. */
function activation({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting ?? active;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve();
      if (!worker || worker.state === 'redundant') reject(new Error('The copy could not be stored'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

customElements.define('offline-copy', OfflineCopy);
