import { basisText } from '../../domain/embed/basis.ts';
import { codeText, openFacts, writeCode, type CodeBlock } from '../../domain/embed/code.ts';
import type { Configuration } from '../../domain/embed/configuration.ts';
import { exampleCode } from '../../domain/embed/example.ts';
import {
  handover,
  handoverText,
  type HandoverFacts,
  type HandoverPart,
} from '../../domain/embed/handover.ts';
import type { EmbedKit } from '../../domain/embed/kit.ts';
import { linkState, readLink } from '../../domain/embed/link.ts';
import { keepEarlyState, stateFragment, writeState } from '../address/address.ts';
import { download } from '../hand-out/download.ts';
import { afterPress } from '../pointer-press/after-press.ts';
import { drawCode, type CategoryLabels } from './code-view.ts';
import { ConfigurationForm } from './configuration-form.ts';
import { FieldAdvice } from './field-advice.ts';
import { lostText } from './lost-text.ts';
import { ReportView } from './report-view.ts';
import { drawSheet } from './sheet-view.ts';
import { WaysOut } from './ways-out.ts';

/**
 * Writes the code for a website while its form is filled, and checks a finished page against it.
 * The choice is kept in the address; everything else stays in the page, and nothing is sent.
 */
class EmbedWorkshop extends HTMLElement {
  #kit!: EmbedKit;
  #facts!: HandoverFacts;
  #labels!: CategoryLabels;
  #form!: ConfigurationForm;
  #advice!: FieldAdvice;
  #report!: ReportView;
  #waysOut = new WaysOut();
  #configuration!: Configuration;
  /** The page comes with what is drawn as long as nothing is chosen. */
  #blocks: CodeBlock[] = [];
  #sheet: HandoverPart[] = [];
  #drawn = '';

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form || this.#form) return;
    const { kit = '', facts = '', labels = '' } = this.dataset;
    this.#kit = JSON.parse(kit) as EmbedKit;
    this.#facts = JSON.parse(facts) as HandoverFacts;
    this.#labels = JSON.parse(labels) as CategoryLabels;
    this.#form = new ConfigurationForm(form);
    this.#advice = new FieldAdvice(this, this.#form, this.#kit, () => this.#changed());
    this.#report = new ReportView(this);
    this.#listen(form);
    keepEarlyState(linkState(this.#form.read()));
    this.#restore();
  }

  #listen(form: HTMLFormElement) {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      if (event.target instanceof HTMLElement && event.target.matches('[data-check-form]')) this.#check();
    });
    form.addEventListener('input', () => this.#changed());
    form.addEventListener('change', ({ target }) => {
      afterPress(() => {
        if (target instanceof HTMLInputElement && target.name === 'ags') this.#advice.judge();
        this.#changed();
      });
    });
    this.addEventListener('click', (event) => this.#click(event));
    addEventListener('hashchange', () => this.#restore());
    // Some browsers put typed values back only after this element was set up.
    addEventListener('pageshow', ({ persisted }) => persisted || this.#draw());
  }

  #click(event: MouseEvent) {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>(
      '[data-way], [data-choose], [data-clear], [data-to-code]',
    );
    const { way, choose, clear, toCode } = button?.dataset ?? {};
    if (button && way !== undefined) void this.#go(way, button);
    if (choose === 'recommended' || choose === 'none') {
      this.#form.choose(choose);
      this.#changed();
    }
    if (clear !== undefined) this.#report.clear();
    if (toCode !== undefined) {
      event.preventDefault();
      const heading = this.querySelector<HTMLElement>('#ihr-code');
      heading?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    }
  }

  async #go(way: string, button: HTMLElement) {
    const block = this.#blocks[Number(button instanceof HTMLButtonElement ? button.value : 0)];
    const copy = (text: string, success: string) => this.#waysOut.copy(button, text, success);
    if (way === 'code' && block) await copy(codeText(block), `Code kopiert. ${openText(block)}`);
    if (way === 'file' && block) this.#save(button, block);
    if (way === 'link') await copy(this.#link(), 'Link kopiert. Er öffnet diese Auswahl, ohne die Adressen.');
    if (way === 'sheet')
      await copy(handoverText(this.#sheet, this.#blocks), 'Übergabeblatt als Text kopiert.');
    if (way === 'verdict') await copy(this.#report.text, 'Ergebnis kopiert.');
    if (way === 'print-sheet') this.#waysOut.print(this, 'sheet');
    if (way === 'print-code') this.#waysOut.print(this, 'code');
  }

  #save(button: HTMLElement, block: CodeBlock) {
    const name = `einbindung-${block.flows.length === 1 ? block.flows[0]?.toLowerCase() : 'alle'}.html`;
    download(name, codeText(block), 'text/html;charset=utf-8');
    this.#waysOut.say(button, `Datei „${name}“ erstellt. Sie liegt bei Ihren Downloads. ${openText(block)}`);
  }

  #check() {
    this.#report.check(this.#kit, this.#configuration);
  }

  #link = () => location.origin + location.pathname + location.search + stateFragment();

  #restore() {
    const { configuration, dropped, unreadable } = readLink(this.#kit, stateFragment());
    this.#form.write(configuration);
    if (configuration.ags !== '') this.#advice.judge();
    this.#write('[data-lost]', lostText(dropped, unreadable));
    this.#draw();
  }

  #changed() {
    this.#write('[data-lost]', '');
    writeState(linkState(this.#form.read()));
    this.#draw();
  }

  #draw() {
    this.#configuration = this.#form.read();
    this.#advice.update(this.#configuration);
    const drawn = JSON.stringify(this.#configuration);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const hadBlocks = this.#blocks.length > 0;
    this.#blocks = writeCode(this.#kit, this.#configuration);
    this.#write('[data-basis]', basisText(this.#kit, this.#configuration));
    const open = openFacts(this.#blocks).length;
    const empty = this.#blocks.length === 0;
    this.#write('[data-count]', empty ? '' : open === 0 ? 'Vollständig' : openCount(open));
    this.#show('[data-empty]', empty);
    this.#show('[data-handover]', !empty);
    if (!empty || hadBlocks) this.#drawBlocks();
    if (!empty) this.#drawSheet();
  }

  #drawBlocks() {
    const host = this.querySelector('[data-blocks]');
    const template = this.querySelector<HTMLTemplateElement>('template[data-block]');
    if (!host || !template) return;
    const example = exampleCode(this.#kit);
    const shown = example ? [{ ...example, title: `Beispiel: ${example.title}` }] : [];
    const blocks = this.#blocks.length > 0 ? this.#blocks : shown;
    drawCode(host, template, blocks, this.#labels);
    if (this.#blocks.length === 0) for (const acts of host.querySelectorAll('.acts')) acts.remove();
  }

  #drawSheet() {
    const host = this.querySelector('[data-sheet]');
    const content = { facts: this.#facts, blocks: this.#blocks, link: this.#link() };
    this.#sheet = handover(this.#kit, this.#configuration, content);
    if (host) drawSheet(host, this.#sheet, this.#blocks, this.#labels);
  }

  #write(selector: string, text: string) {
    const element = this.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }

  #show(selector: string, visible: boolean) {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !visible;
  }
}

const openCount = (count: number): string =>
  count === 1 ? 'Noch 1 Angabe offen' : `Noch ${count} Angaben offen`;

/** Said with every copy: how much of it is not finished. */
const openText = ({ lines }: CodeBlock): string => {
  const open = lines.filter((line) => line.open).length;
  return open === 0 ? '' : `Ersetzen Sie vor dem Veröffentlichen ${open} Platzhalter.`;
};

customElements.define('embed-workshop', EmbedWorkshop);
