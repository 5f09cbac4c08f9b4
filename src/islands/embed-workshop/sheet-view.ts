import type { CodeBlock } from '../../domain/embed/code.ts';
import type { HandoverPart } from '../../domain/embed/handover.ts';
import { codeLines, type CategoryLabels } from './code-view.ts';

/** Draws the hand-over sheet: parts with their lines, room to write, the code in its place. */
export function drawSheet(
  host: Element,
  parts: readonly HandoverPart[],
  blocks: readonly CodeBlock[],
  labels: CategoryLabels,
) {
  host.replaceChildren(
    ...parts.flatMap((part) => [
      heading('h4', part.title),
      ...(part.code ? blocks.map((block) => code(block, labels)) : [lines(part)]),
    ]),
  );
}

function heading(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function lines({ lines: all }: HandoverPart): HTMLElement {
  const list = document.createElement('ul');
  list.append(
    ...all.map(({ text, blank }) => {
      const item = document.createElement('li');
      item.textContent = text;
      item.classList.toggle('blank', blank);
      return item;
    }),
  );
  return list;
}

function code(block: CodeBlock, labels: CategoryLabels): HTMLElement {
  const box = document.createElement('div');
  box.className = 'code';
  const list = document.createElement('ol');
  list.className = 'code-lines';
  list.append(...codeLines(block, labels, false));
  box.append(heading('h5', block.title), list);
  return box;
}
