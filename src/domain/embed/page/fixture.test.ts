import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { markSource, numbersIn, type MarkedSource } from './marked-source.ts';
import { makePage, textPlace, type LostPlace, type Page, type Reading } from './page.ts';

/** All nodes below one, with whether the browser would show them. */
export function* nodesBelow(node: Tree.Node, inert = false): Generator<{ node: Tree.Node; inert: boolean }> {
  yield { node, inert };
  if ('content' in node) yield* nodesBelow(node.content, true);
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesBelow(child, inert);
}

function readNode(
  { node, inert }: { node: Tree.Node; inert: boolean },
  { attribute, unmark }: MarkedSource,
): Reading {
  const reading: Reading = { elements: [], lost: [] };
  const lose = (text: string, place: LostPlace) =>
    numbersIn(text, attribute).forEach((number) => reading.lost.push({ number, place }));
  if ('data' in node) lose(node.data, 'comment');
  if ('value' in node) lose(node.value, textPlace(node.parentNode?.nodeName ?? ''));
  if (!('attrs' in node)) return reading;
  const number = node.attrs.find(({ name }) => name === attribute)?.value;
  const attributes = node.attrs.filter(({ name }) => name !== attribute);
  for (const { value } of attributes) lose(value, 'value');
  const cleaned = attributes.map(({ name, value }): [string, string] => [name, unmark(value)]);
  if (number !== undefined) reading.elements.push({ number: Number(number), attributes: cleaned, inert });
  return reading;
}

/** Reads a page by the rules of the standard, without scripts as `DOMParser` does. The browser's own reading is tested there. */
export function readWithParse5(raw: string, watched: (name: string) => boolean): Page {
  const source = raw.replaceAll('\r\n', '\n');
  const marked = markSource(source, watched);
  const readings = [...nodesBelow(parse(marked.text, { scriptingEnabled: false }))].map((one) =>
    readNode(one, marked),
  );
  return makePage(source, marked.marks, {
    elements: readings.flatMap(({ elements }) => elements),
    lost: readings.flatMap(({ lost }) => lost),
  });
}
