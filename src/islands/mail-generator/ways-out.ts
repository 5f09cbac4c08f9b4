import type { Mail } from '../../domain/mail/compose.ts';
import { draftFile } from '../../domain/mail/eml.ts';
import { bodyHtml } from '../../domain/mail/html.ts';
import { mailtoLink } from '../../domain/mail/mailto.ts';
import { bodyText } from '../../domain/mail/text.ts';
import type { Announcer } from '../hand-out/announcer.ts';
import { copyRich, copyText, type Copied } from '../hand-out/clipboard.ts';
import { download } from '../hand-out/download.ts';

/** A way out of the page. None can be seen to have worked, so each says what to do next. */
export type Way = 'text' | 'rich' | 'draft' | 'program';
export const isWay = (name: string | undefined): name is Way =>
  name === 'text' || name === 'rich' || name === 'draft' || name === 'program';

export const anywayLabels: Record<Way, string> = {
  text: 'Trotzdem kopieren',
  rich: 'Trotzdem kopieren',
  draft: 'Trotzdem herunterladen',
  program: 'Trotzdem öffnen',
};

/** Carries the mail out of the page: clipboard, draft file, link. */
export class WaysOut {
  #root: HTMLElement;
  #announcer: Announcer;
  #program: HTMLAnchorElement | null;

  constructor(root: HTMLElement, announcer: Announcer) {
    this.#root = root;
    this.#announcer = announcer;
    this.#program = root.querySelector('a[data-way=program]');
  }

  /** Keeps the link up to date; its length is measured as the browser will use it. */
  update(mail: Mail) {
    if (!this.#program) return;
    const probe = document.createElement('a');
    const { href, tier } = mailtoLink(mail, (address) => {
      probe.href = address;
      return probe.href.length;
    });
    this.#program.href = href;
    for (const hint of this.#root.querySelectorAll<HTMLElement>('[data-tier]'))
      hint.hidden = hint.dataset['tier'] !== tier;
  }

  /** @param gaps how many entries are open, to be said with the result */
  async go(way: Exclude<Way, 'program'>, mail: Mail, gaps: number) {
    if (way === 'draft') return this.#draft(mail);
    const text = bodyText(mail);
    const copied = way === 'rich' ? await copyRich(text, bodyHtml(mail)) : await copyText(text);
    const open = gaps > 0 ? ' Offene Stellen stehen in eckigen Klammern.' : '';
    const form = way === 'rich' && copied === 'text' ? 'Text ohne Formatierung kopiert.' : 'Text kopiert.';
    this.#result(copied, text, `${form} Fügen Sie ihn in eine neue E-Mail ein.${open}`);
  }

  /** Copies one part alone. @param name what it is, as a sentence begins with it */
  async copyPart(name: string, text: string) {
    this.#result(await copyText(text), text, `${name} kopiert.`);
  }

  #draft(mail: Mail) {
    const name = `${this.#root.dataset['template']}.eml`;
    download(name, draftFile(mail), 'message/rfc822');
    this.#announcer.say(
      `Entwurf „${name}“ erstellt. Öffnen Sie die Datei aus Ihren Downloads, prüfen und senden Sie sie.`,
    );
  }

  /** If the browser lets nothing into the clipboard, the text is laid open and marked for Ctrl+C. */
  #result(copied: Copied, text: string, success: string) {
    const box = this.#root.querySelector<HTMLElement>('.by-hand');
    if (box) box.hidden = copied !== null;
    if (copied !== null) return this.#announcer.say(success);
    const area = box?.querySelector('textarea');
    if (area) {
      area.value = text;
      area.focus();
      area.select();
    }
    this.#announcer.say(
      'Ihr Browser lässt das Kopieren nicht zu. Der Text ist markiert, Sie können ihn von Hand kopieren (Strg + C).',
    );
  }
}
