import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Position } from '../../yaml-file.ts';

/** Text of a page as a tree with positions, or where its parser gave up and why (in its own words). */
export type PageText = { root: MdastNode } | { failure: Position & { message: string } };

/** Open brackets and arrows beyond which the (native) parser could run out of stack; texts have a handful. */
const deepest = 500;

/** How deeply brackets nest in a text, at most; each `=>` counts as one level. */
export function nesting(text: string): number {
  let depth = 0;
  let most = 0;
  for (const found of text.matchAll(/[([{]|[)\]}]|=>/g)) {
    if (/[)\]}]/.test(found[0])) depth = Math.max(0, depth - 1);
    else depth += 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** Whether a text can be given to the parser. */
export const isTooDeep = (text: string): boolean => nesting(text) > deepest;

/**
 * Parses a whole Markdown or MDX file (front matter included, so that positions are those of the file)
 * with the parser that also builds the pages.
 */
export function parsePage(text: string, format: 'md' | 'mdx'): PageText {
  try {
    return { root: (format === 'mdx' ? mdxToMdast(text) : markdownToMdast(text)) as MdastNode };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const [, line = '1', column = '1', reason = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
    return { failure: { line: Number(line), column: Number(column), message: reason } };
  }
}

/** Nodes around a node that are kept; enough for its next component, few enough for absurd nesting. */
const nearParents = 8;

/** A node with the nodes around it, innermost first. */
export interface Visit {
  node: MdastNode;
  parents: readonly MdastNode[];
}

/** All nodes below a root in the order of the text. Without recursion, so that deep nesting does no harm. */
export function* walk(root: MdastNode): Generator<Visit> {
  const open: Visit[] = [{ node: root, parents: [] }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    yield visit;
    const { node, parents } = visit;
    if (!('children' in node)) continue;
    const around = [node, ...parents].slice(0, nearParents);
    for (const child of [...node.children].reverse())
      open.push({ node: child as MdastNode, parents: around });
  }
}

/** Where a node begins. */
export const placeOf = ({ position }: MdastNode): Position => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});
