import { htmlToHast, type HastNode, type MdastNode } from 'satteri';
import type { Position } from '../../yaml-file.ts';
import { placeOf, walk } from './page-text.ts';

/** Value of an attribute: text, `true` when it has none, or `undefined` when it is program code. */
export type AttributeValue = string | true | undefined;

/** An element or component that the text of a page uses. */
export interface PageElement extends Position {
  name: string;
  /** Attributes by name; a spread (`{...x}`) has the name `...`. */
  attributes: Map<string, AttributeValue>;
  hasContent: boolean;
  /** Name of the element or component directly around it. */
  within?: string;
  /** Component (capital letter) or HTML element. */
  isComponent: boolean;
}

const literal = /^\s*(?:(["'`])((?:(?!\1)[^\\$])*)\1|(-?\d+(?:\.\d+)?|true|false))\s*$/;

/** The value of an expression such as `{"x"}` or `{3}`; `undefined` for anything that has to be computed. */
export function literalValue(expression: string): string | undefined {
  const found = literal.exec(expression);
  return found ? (found[2] ?? found[3]) : undefined;
}

type Jsx = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a node of a page is an element or component, in a line of its own or within text. */
export const isJsx = (node: MdastNode): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function jsxAttributes({ attributes }: Jsx): Map<string, AttributeValue> {
  return new Map(
    attributes.map((one): [string, AttributeValue] => {
      if (one.type === 'mdxJsxExpressionAttribute') return ['...', undefined];
      if (one.value === null || one.value === undefined) return [one.name, true];
      return [one.name, typeof one.value === 'string' ? one.value : literalValue(one.value.value)];
    }),
  );
}

function jsxElement(node: Jsx, parents: readonly MdastNode[]): PageElement | undefined {
  if (node.name === null) return undefined;
  return {
    name: node.name,
    attributes: jsxAttributes(node),
    hasContent: node.children.length > 0,
    within: parents.find(isJsx)?.name ?? undefined,
    isComponent: !/^[a-z][^.]*$/.test(node.name),
    ...placeOf(node),
  };
}

/** Name of an attribute as written in HTML; the parser hands out the names of DOM properties. */
const htmlName = (property: string): string => (property === 'className' ? 'class' : property.toLowerCase());

function htmlElements(html: string, place: Position): PageElement[] {
  const found: PageElement[] = [];
  const open: HastNode[] = [htmlToHast(html, { fragment: true })];
  for (let node = open.shift(); node; node = open.shift()) {
    if (node.type === 'element') {
      const attributes = Object.entries(node.properties).map(([name, value]): [string, AttributeValue] => [
        htmlName(name),
        value === true ? true : String(value),
      ]);
      const { tagName: name, children } = node;
      found.push({
        name,
        attributes: new Map(attributes),
        hasContent: children.length > 0,
        isComponent: false,
        ...place,
      });
    }
    if ('children' in node) open.push(...(node.children as HastNode[]));
  }
  return found;
}

/** All elements and components of a page: JSX in MDX, raw HTML in Markdown. */
export const elementsOf = (root: MdastNode): PageElement[] =>
  [...walk(root)].flatMap(({ node, parents }) => {
    if (node.type === 'html') return htmlElements(node.value, placeOf(node));
    return isJsx(node) ? (jsxElement(node, parents) ?? []) : [];
  });
