import { selectionCsv, selectionJson, selectionText } from '../../domain/selection/output.ts';
import type { SelectionCatalogue } from '../../domain/selection/selection.ts';
import { Announcer } from '../hand-out/announcer.ts';
import { copyOrMark } from '../hand-out/copy-or-mark.ts';
import { download } from '../hand-out/download.ts';

const fileName = 'auswahl-antragsstrecken';

/** Carries the choice out of the page: clipboard, files, paper. */
export class SelectionWays {
  #panel: HTMLElement;
  #catalogue: SelectionCatalogue;
  #announcer: Announcer;
  #chosen: readonly string[] = [];
  #link = '';

  constructor(panel: HTMLElement, catalogue: SelectionCatalogue) {
    this.#panel = panel;
    this.#catalogue = catalogue;
    this.#announcer = new Announcer(panel.querySelector('[data-said]'));
    panel.addEventListener('click', ({ target }) => {
      const way =
        target instanceof Element ? target.closest<HTMLElement>('[data-way]')?.dataset.way : undefined;
      if (way !== undefined) void this.#go(way);
    });
  }

  /** @param link address that opens this choice again */
  update(chosen: readonly string[], link: string) {
    this.#chosen = chosen;
    this.#link = link;
  }

  async #go(way: string) {
    if (way === 'text')
      await this.#copy(selectionText(this.#catalogue, this.#chosen, this.#link), 'Text kopiert.');
    if (way === 'link') await this.#copy(this.#link, 'Link kopiert. Er öffnet diese Auswahl.');
    if (way === 'csv') this.#save('csv', selectionCsv(this.#catalogue, this.#chosen), 'text/csv');
    if (way === 'json') this.#save('json', selectionJson(this.#catalogue, this.#chosen), 'application/json');
    if (way === 'print') this.#print();
  }

  #copy = (text: string, success: string) => copyOrMark(text, success, this.#panel, this.#announcer);

  #save(ending: string, content: string, type: string) {
    download(`${fileName}.${ending}`, content, type);
    this.#announcer.say(`Datei „${fileName}.${ending}“ erstellt. Sie liegt bei Ihren Downloads.`);
  }

  /** The style sheet prints the whole catalogue; this mark makes it print the choice alone. */
  #print() {
    this.#panel.dataset.print = 'alone';
    addEventListener('afterprint', () => delete this.#panel.dataset.print, { once: true });
    print();
  }
}
