import { wayCsv, wayMarkdown, wayText, type HandedWay } from '../../domain/task/output.ts';
import { Announcer } from '../hand-out/announcer.ts';
import { copyOrMark } from '../hand-out/copy-or-mark.ts';
import { download } from '../hand-out/download.ts';

const fileName = 'mein-weg';

/** Carries the way out of the page: link, files, paper. */
export class WayWays {
  #root: HTMLElement;
  #current: () => HandedWay;
  #announcer: Announcer;

  /** @param current the way as it is at the time of asking */
  constructor(root: HTMLElement, current: () => HandedWay) {
    this.#root = root;
    this.#current = current;
    this.#announcer = new Announcer(root.querySelector('[data-way-said]'));
    root.addEventListener('click', ({ target }) => {
      const way = target instanceof Element && target.closest<HTMLElement>('[data-way]')?.dataset['way'];
      if (way) this.#go(way);
    });
  }

  #go(way: string) {
    if (way === 'md') this.#save('md', wayMarkdown(this.#current()), 'text/markdown');
    if (way === 'csv') this.#save('csv', wayCsv(this.#current()), 'text/csv');
    if (way === 'print') print();
    if (way === 'link')
      this.#copy(this.#current().link, 'Link kopiert. Er öffnet diese Angaben, ohne Häkchen.');
    if (way === 'text') this.#copyText();
  }

  #copyText() {
    const ticks = this.#root.querySelector<HTMLInputElement>('[data-with-ticks]')?.checked ?? false;
    this.#copy(wayText(this.#current(), ticks), `Text kopiert, ${ticks ? 'mit' : 'ohne'} Häkchen.`);
  }

  #copy = (text: string, success: string) => void copyOrMark(text, success, this.#root, this.#announcer);

  #save(ending: string, content: string, type: string) {
    download(`${fileName}.${ending}`, content, type);
    this.#announcer.say(`Datei „${fileName}.${ending}“ erstellt. Sie liegt bei Ihren Downloads.`);
  }
}
