import { markSource, numbersIn, type MarkedSource } from '../../domain/embed/page/marked-source.ts';
import {
  makePage,
  textPlace,
  type LostPlace,
  type Page,
  type Reading,
} from '../../domain/embed/page/page.ts';

/**
 * Lets the browser read a page into a document of its own that is never shown: nothing in it runs, no picture,
 * style sheet or frame is loaded. Templates are searched as well, marked as inert.
 *
 * @param raw the page as pasted
 * @param watched names of elements that matter
 */
export function readPage(raw: string, watched: (name: string) => boolean): Page {
  const source = raw.replaceAll('\r\n', '\n');
  const marked = markSource(source, watched);
  const document = new DOMParser().parseFromString(marked.text, 'text/html');
  return makePage(source, marked.marks, {
    elements: elementsBelow(document, marked, false),
    lost: lostIn(document, marked),
  });
}

function elementsBelow(root: ParentNode, marked: MarkedSource, inert: boolean): Reading['elements'] {
  const { attribute, unmark } = marked;
  const own = [...root.querySelectorAll(`[${attribute}]`)].map((element) => ({
    number: Number(element.getAttribute(attribute)),
    attributes: [...element.attributes]
      .filter(({ name }) => name !== attribute)
      .map(({ name, value }): [string, string] => [name, unmark(value)]),
    inert,
  }));
  return [...own, ...templatesBelow(root).flatMap(({ content }) => elementsBelow(content, marked, true))];
}

const templatesBelow = (root: ParentNode) => [...root.querySelectorAll<HTMLTemplateElement>('template')];

/**
 * The numbers that became no attribute of an element, and where they are. Written out again, the whole page is searched
 * at once: walking through its nodes takes several times as long, and most pages have lost nothing.
 */
function lostIn(document: Document, { attribute }: MarkedSource): Reading['lost'] {
  const comments = [...document.childNodes].map((node) => (node instanceof Comment ? node.data : ''));
  const lost = numbersIn(comments.join('\n') + document.documentElement.outerHTML, attribute);
  if (lost.length === 0) return [];
  const places = placesBelow(document, attribute);
  return lost.map((number) => ({ number, place: places.get(number) ?? 'value' }));
}

function placesBelow(root: Document | DocumentFragment, attribute: string): Map<number, LostPlace> {
  const places = new Map<number, LostPlace>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof CharacterData) || !node.data.includes(attribute)) continue;
    const place = node instanceof Comment ? 'comment' : textPlace(node.parentElement?.localName ?? '');
    for (const number of numbersIn(node.data, attribute)) places.set(number, place);
  }
  for (const { content } of templatesBelow(root))
    for (const [number, place] of placesBelow(content, attribute)) places.set(number, place);
  return places;
}
