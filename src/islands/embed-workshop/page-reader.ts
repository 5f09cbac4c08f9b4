import { markSource, numbersIn, type MarkedSource } from '../../domain/embed/page/marked-source.ts';
import { makePage, textPlace, type Page, type Reading } from '../../domain/embed/page/page.ts';

/**
 * Lets the browser read a page into a document of its own that is never shown: nothing in it runs, no picture,
 * style sheet or frame is loaded. Templates are searched as well, marked as inert.
 *
 * @param raw the page as pasted
 */
export function readPage(raw: string): Page {
  const source = raw.replaceAll('\r\n', '\n');
  const marked = markSource(source);
  const reading: Reading = { elements: [], lost: [] };
  readBelow(new DOMParser().parseFromString(marked.text, 'text/html'), marked, reading, false);
  return makePage(source, marked.marks, reading);
}

const watched = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT;

function readBelow(root: Node, marked: MarkedSource, reading: Reading, inert: boolean) {
  const walker = document.createTreeWalker(root, watched);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Element) {
      readElement(node, marked, reading, inert);
      if (node instanceof HTMLTemplateElement) readBelow(node.content, marked, reading, true);
    } else if (node instanceof CharacterData) {
      const place = node instanceof Comment ? 'comment' : textPlace(node.parentElement?.localName ?? '');
      for (const number of numbersIn(node.data, marked.attribute)) reading.lost.push({ number, place });
    }
}

/** Takes a numbered element, and the numbers that ended up in values. */
function readElement(
  element: Element,
  { attribute, unmark }: MarkedSource,
  reading: Reading,
  inert: boolean,
) {
  const attributes: [string, string][] = [];
  for (const { name, value } of element.attributes) {
    if (name === attribute) continue;
    for (const number of numbersIn(value, attribute)) reading.lost.push({ number, place: 'value' });
    attributes.push([name, unmark(value)]);
  }
  const number = element.getAttribute(attribute);
  if (number !== null) reading.elements.push({ number: Number(number), attributes, inert });
}
