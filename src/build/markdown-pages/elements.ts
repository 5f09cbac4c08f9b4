import type { Element, ElementContent, Nodes } from 'hast';

/** A new element. */
export const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children });

export const text = (value: string): ElementContent => ({ type: 'text', value });

export const hasClass = (node: Element, name: string): boolean =>
  Array.isArray(node.properties.className) && node.properties.className.includes(name);

/** All elements below a node that fit, in the order of the page. */
export function elementsWhere(node: Nodes, fits: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => [
    ...(child.type === 'element' && fits(child) ? [child] : []),
    ...elementsWhere(child, fits),
  ]);
}

export const elementWhere = (node: Nodes, fits: (element: Element) => boolean): Element | undefined =>
  elementsWhere(node, fits)[0];

/** The text of a node, blanks and line breaks as one blank each. */
export const textOf = (node: Nodes): string =>
  rawText(node)
    .replace(/[ \t\n]+/g, ' ')
    .trim();

/** The text of a node as it stands in the page. */
export const rawText = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(rawText).join('') : '';
