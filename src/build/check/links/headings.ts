import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { noBreaks } from '../../../domain/typography/no-breaks.ts';
import type { Position } from '../../yaml-file.ts';
import { elementsOf } from '../text/page-elements.ts';
import { placeOf, walk } from '../text/page-text.ts';

/** Text of a heading as the site's Markdown processor sees it, no-break spaces included. */
const headingText = (heading: MdastNode): string =>
  [...walk(heading)]
    .map(({ node }) => ('value' in node && node.type !== 'html' ? noBreaks(node.value) : ''))
    .join('');

/** An anchor that the text of a page makes, and where. */
export interface TextAnchor extends Position {
  name: string;
}

/** Anchors of the headings of a page, made the way the site makes them. */
function headingAnchors(root: MdastNode): TextAnchor[] {
  const slugger = new GithubSlugger();
  return [...walk(root)]
    .filter(({ node }) => node.type === 'heading')
    .map(({ node }) => ({ name: slugger.slug(headingText(node)), ...placeOf(node) }));
}

/** All anchors of a page: its headings, then every `id` of an HTML element. */
export function pageAnchors(root: MdastNode): TextAnchor[] {
  const ids = elementsOf(root).flatMap(({ isComponent, attributes, line, column }) => {
    const name = attributes.get('id');
    return !isComponent && typeof name === 'string' ? [{ name, line, column }] : [];
  });
  return [...headingAnchors(root), ...ids];
}
