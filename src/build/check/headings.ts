import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { noBreaks } from '../../domain/typography/no-breaks.ts';
import { elementsOf } from './page-elements.ts';
import { walk } from './page-text.ts';

/** Text of a heading as the site's Markdown processor sees it, no-break spaces included. */
const headingText = (heading: MdastNode): string =>
  [...walk(heading)]
    .map(({ node }) => ('value' in node && node.type !== 'html' ? noBreaks(node.value) : ''))
    .join('');

/** Anchors of the headings of a page, made the way the site makes them. */
export function headingAnchors(root: MdastNode): string[] {
  const slugger = new GithubSlugger();
  return [...walk(root)]
    .filter(({ node }) => node.type === 'heading')
    .map(({ node }) => slugger.slug(headingText(node)));
}

/** All anchors of a page: its headings and every `id` of an HTML element. */
export function pageAnchors(root: MdastNode): string[] {
  const ids = elementsOf(root)
    .filter(({ isComponent }) => !isComponent)
    .map(({ attributes }) => attributes.get('id'));
  return [...headingAnchors(root), ...ids.filter((id) => typeof id === 'string')];
}
