import type { CodeBlock, CodeLine } from '../../domain/embed/code.ts';

/** Names of the categories by id. */
export type CategoryLabels = Record<string, string>;

/** One line of the code with the name of its category. */
function lineItem({ code, category, note, open }: CodeLine, labels: CategoryLabels): HTMLLIElement {
  const item = document.createElement('li');
  item.className = open ? `${category} open` : category;
  item.append(part('span', 'cat', labels[category] ?? category), part('code', '', code));
  if (note !== undefined) item.append(part('span', 'code-note', note));
  return item;
}

function part(name: string, className: string, text: string): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}

/** The lines of a block; the notes are the same in every block and wanted once. */
export function codeLines(block: CodeBlock, labels: CategoryLabels, notes: boolean): HTMLLIElement[] {
  return block.lines.map((line) => lineItem(notes ? line : { ...line, note: undefined }, labels));
}

/** Draws the code of every page, each with its ways out. */
export function drawCode(
  host: Element,
  template: HTMLTemplateElement,
  blocks: readonly CodeBlock[],
  labels: CategoryLabels,
) {
  host.replaceChildren(
    ...blocks.map((block, index) => {
      const copy = document.importNode(template.content, true);
      const title = copy.querySelector('h4');
      if (title) title.textContent = block.title;
      copy.querySelector('ol')?.append(...codeLines(block, labels, index === 0));
      for (const button of copy.querySelectorAll<HTMLButtonElement>('button')) {
        button.value = String(index);
        button.setAttribute('aria-label', `${button.textContent?.trim()}: ${block.title}`);
      }
      return copy;
    }),
  );
}
