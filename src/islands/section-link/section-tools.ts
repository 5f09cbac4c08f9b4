import { correctionMail, passageBeginning } from '../../domain/correction/correction-mail.ts';
import { Announcer } from '../hand-out/announcer.ts';
import { copyText } from '../hand-out/clipboard.ts';
import { loadStylesheet } from '../stylesheet/load-stylesheet.ts';
import styles from './section-tools.css?url';

const announcer = new Announcer(document.querySelector('[data-link-status]'));
let close = () => {};

/** What is not part of the sentences of a passage. */
const besideText = '.src, .term-text, .vh, svg, button:not(.term), form';

/**
 * Copies the address of a section and offers to report a mistake in it, in a box below the link that was used.
 *
 * @param link the link beside the section's heading
 */
export async function offerTools(link: HTMLAnchorElement): Promise<void> {
  close();
  const copied = (await copyText(link.href)) !== null;
  const said = copied ? 'Link kopiert' : 'Kopieren ging nicht. Der Link steht in der Adresszeile.';
  await loadStylesheet(styles);
  const heading = link.previousElementSibling?.textContent?.trim() ?? '';
  const box = toolBox(said, reportLink(link, heading));
  link.after(box);
  // The jump to the heading took the focus away; from the link the next press of the tab key reaches the box.
  link.focus({ preventScroll: true });
  close = closeOn(box, link);
  announcer.say(`${heading}: ${said}. Gleich danach: Fehler in diesem Abschnitt melden.`);
}

function toolBox(said: string, report: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'section-tools';
  box.dataset.pagefindIgnore = '';
  const text = document.createElement('span');
  text.textContent = said;
  const mail = document.createElement('a');
  mail.href = report;
  mail.textContent = 'Fehler in diesem Abschnitt melden';
  const recipient = document.createElement('span');
  recipient.className = 'meta';
  recipient.textContent = document.querySelector('.page-foot [data-report-to]')?.textContent ?? '';
  box.append(text, mail, recipient);
  return box;
}

/** The mail of the page's foot with the section filled in. */
function reportLink(link: HTMLAnchorElement, heading: string): string {
  const foot = document.querySelector<HTMLAnchorElement>('.page-foot a[href^="mailto:"]');
  return correctionMail({
    to: foot ? decodeURIComponent(new URL(foot.href).pathname) : '',
    title: document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    url: link.href,
    stand: document.querySelector('.page-foot time')?.textContent ?? '',
    passage: { heading, beginning: passageBeginning(textAfter(link)) },
  });
}

/** The text of a section up to the next heading. */
function textAfter(link: HTMLAnchorElement): string {
  let text = '';
  for (
    let node = link.nextElementSibling;
    node && !/^H\d$/.test(node.tagName);
    node = node.nextElementSibling
  ) {
    const copy = node.cloneNode(true) as Element;
    copy.querySelectorAll(besideText).forEach((part) => part.remove());
    text += ` ${copy.textContent}`;
  }
  return text;
}

/** Takes the box away with Escape, with a click beside it and when the keyboard leaves it. */
function closeOn(box: HTMLElement, link: HTMLAnchorElement): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const end = () => {
    stop.abort();
    box.remove();
  };
  const inside = (target: EventTarget | null) => target === link || box.contains(target as Node | null);
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return;
      if (box.contains(document.activeElement)) link.focus();
      end();
    },
    { signal },
  );
  addEventListener('click', ({ target }) => inside(target) || end(), { signal });
  addEventListener('focusin', ({ target }) => inside(target) || end(), { signal });
  return end;
}
