import { loadStylesheet } from '../stylesheet/load-stylesheet.ts';
import styles from './copy-notices.css?url';
import { takeOver } from './messages.ts';

/** The bar at the foot of the window; it exists before it says anything, so that it is read out. */
const bar = document.createElement('div');
bar.className = 'copy-notices';
bar.hidden = true;
const status = document.createElement('p');
status.setAttribute('role', 'status');
const buttons = document.createElement('div');
buttons.className = 'acts';
bar.append(status, buttons);
document.body.append(bar);

let waiting: ServiceWorker | null = null;

const button = (label: string, onClick: () => void): HTMLButtonElement => {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'btn';
  element.textContent = label;
  element.addEventListener('click', onClick);
  return element;
};

/** Shows what there is to say: a new version first, for it needs a connection; else that there is none. */
async function show(): Promise<void> {
  const text = waiting
    ? 'Es gibt eine neue Fassung des Leitfadens.'
    : navigator.onLine
      ? ''
      : `Keine Verbindung. Sie lesen die gespeicherte Fassung, Stand dieser Seite: ${standOfPage()}.`;
  await loadStylesheet(styles);
  bar.hidden = text === '';
  buttons.replaceChildren(
    ...(waiting ? [button('Jetzt laden', load)] : []),
    button(waiting ? 'Später' : 'Schließen', () => (bar.hidden = true)),
  );
  setTimeout(() => (status.textContent = text), 150);
}

const standOfPage = (): string => document.querySelector('.page-foot time')?.textContent ?? 'unbekannt';

/** What the reader has typed would be lost, so the page is loaded again only when the reader says so. */
function load(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage(takeOver);
}

/** Offers a version once it is complete on the device. */
function watch(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state !== 'installed') return;
    waiting = worker;
    void show();
  });
}

const registration = await navigator.serviceWorker.getRegistration();
waiting = registration?.waiting ?? null;
watch(registration?.installing ?? null);
registration?.addEventListener('updatefound', () => watch(registration.installing));
addEventListener('online', () => void show());
addEventListener('offline', () => void show());
if (waiting || !navigator.onLine) void show();
