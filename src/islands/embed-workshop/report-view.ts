import { notAPage, checkPage, type PageReport, type PlacedFinding } from '../../domain/embed/page/report.ts';
import { basisText } from '../../domain/embed/basis.ts';
import type { Configuration } from '../../domain/embed/configuration.ts';
import type { EmbedKit } from '../../domain/embed/kit.ts';
import { watchedNames } from '../../domain/embed/page/known-elements.ts';
import { levelNames, limits, placeText, summary, verdictText } from '../../domain/embed/page/verdict.ts';
import { readPage } from './page-reader.ts';

/** More findings than this are counted, not drawn. */
const shown = 100;

/** The check of a page: reads what was pasted, draws what was found. What was pasted reaches the page as text only. */
export class ReportView {
  #root: HTMLElement;
  #box: HTMLElement;
  #area: HTMLTextAreaElement;
  #template: HTMLTemplateElement;
  /** The whole result, to be copied. */
  text = '';

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#box = this.#part('[data-report]');
    this.#area = this.#part('textarea');
    this.#template = this.#part('template[data-finding]');
    this.#box.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLButtonElement>('[data-go]');
      if (button) this.#goTo(Number(button.value));
    });
  }

  check(kit: EmbedKit, configuration: Configuration) {
    const source = this.#area.value;
    const refused = notAPage(source);
    const report: PageReport = refused
      ? { findings: [{ ...refused, line: null }], elements: [], lines: 0 }
      : checkPage(kit, configuration, readPage(source, watchedNames(kit)));
    this.text = verdictText(report, basisText(kit, configuration));
    this.#draw(report, source);
    this.#box.hidden = false;
    this.#part('[data-verdict]').focus();
  }

  clear() {
    this.#area.value = '';
    this.#box.hidden = true;
    this.#area.focus();
  }

  #draw(report: PageReport, source: string) {
    this.#part('[data-verdict]').textContent = `Ergebnis: ${summary(report)}`;
    this.#part('[data-limits]').textContent = limits;
    this.#part('[data-elements]').replaceChildren(...foundElements(report));
    const lines = source.split('\n');
    const items = report.findings.slice(0, shown).map((one) => this.#item(one, lines));
    const rest = report.findings.length - items.length;
    if (rest > 0) items.push(element('li', `… und ${rest} weitere. Alle stehen im kopierten Ergebnis.`));
    this.#part('[data-findings]').replaceChildren(...items);
  }

  #item(finding: PlacedFinding, lines: readonly string[]): Element {
    const copy = document.importNode(this.#template.content, true);
    const item = copy.firstElementChild as HTMLElement;
    const write = (part: string, text: string) => {
      const target = item.querySelector(`[data-${part}]`);
      if (target) target.textContent = text;
    };
    item.classList.add(`level-${finding.level}`);
    item.dataset.kind = finding.kind;
    item.dataset.line = String(finding.line ?? 0);
    write('level', levelNames[finding.level][0]);
    write('message', finding.message);
    write('remedy', `Abhilfe: ${finding.remedy}`);
    const place = placeText(finding);
    if (finding.line === null) {
      write('place', place);
      item.querySelectorAll('[data-go], [data-excerpt]').forEach((part) => part.remove());
    } else {
      write('go', place);
      write('excerpt', excerpt(lines[finding.line - 1] ?? ''));
      item.querySelector('[data-go]')?.setAttribute('value', String(finding.line));
    }
    return item;
  }

  /** Marks the line in the field, so that the reader finds it there. */
  #goTo(line: number) {
    const before = this.#area.value.split('\n').slice(0, line - 1);
    const start = before.reduce((sum, text) => sum + text.length + 1, 0);
    const end = this.#area.value.indexOf('\n', start);
    this.#area.focus();
    this.#area.setSelectionRange(start, end < 0 ? this.#area.value.length : end);
    const height = Number.parseFloat(getComputedStyle(this.#area).lineHeight) || 20;
    this.#area.scrollTop = Math.max(0, (line - 3) * height);
    this.#area.scrollLeft = 0;
  }

  #part<T extends HTMLElement>(selector: string): T {
    const found = this.#root.querySelector<T>(selector);
    if (!found) throw new Error(`${selector} is missing in the markup`);
    return found;
  }
}

function foundElements({ elements }: PageReport): HTMLElement[] {
  if (elements.length === 0) return [];
  const list = document.createElement('ul');
  list.append(
    ...elements.map(({ line, name, flow, ags, confirmed }) => {
      const proof = confirmed ? '' : ' Dieses Element ist nicht als HTML belegt.';
      return element('li', `Zeile ${line}: <${name}> (${flow}), AGS ${ags === '' ? 'fehlt' : ags}.${proof}`);
    }),
  );
  return [element('p', 'Gefundene Elemente:'), list];
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

const longest = 160;
const excerpt = (line: string): string => {
  const text = line.trim();
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
};
