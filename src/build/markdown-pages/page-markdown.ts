import type { Element, Nodes } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { FootnoteDefinition, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { htmlToHast } from 'satteri';
import { element, elementsWhere, elementWhere, hasClass, textOf } from './elements.ts';
import { plain } from './plain-elements.ts';

/**
 * A page of the guide as Markdown to paste: title, lead, Stand and address, the text with full addresses, and its
 * sources as footnotes. Written from the page itself, so that both say the same.
 *
 * @param html the built page
 * @param url its full address
 * @throws when the page has no text of the guide
 */
export function pageMarkdown(html: string, url: string): string {
  const page = htmlToHast(html) as Nodes;
  const content = elementWhere(page, (node) => hasClass(node, 'content'));
  const prose = content && elementWhere(content, (node) => hasClass(node, 'prose'));
  if (!prose) throw new Error(`${url} holds no text to write as Markdown.`);
  const children = [...head(content, url), ...body(prose, url), ...sources(page)];
  const form = { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-' as const };
  // An address of a mail may well become a link; a backslash in it would be pasted.
  return `${toMarkdown({ type: 'root', children }, form).replaceAll('\\@', '@').trim()}\n`;
}

function head(content: Element, url: string): RootContent[] {
  const words = (fits: (node: Element) => boolean, within: Element = content) => {
    const found = elementWhere(within, fits);
    return found ? textOf(found) : '';
  };
  const foot = elementWhere(content, (node) => hasClass(node, 'page-foot'));
  const stand = foot ? words(({ tagName }) => tagName === 'time', foot) : '';
  const title = words(({ tagName }) => tagName === 'h1');
  const lead = words((node) => hasClass(node, 'lead'));
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    { type: 'paragraph', children: [{ type: 'text', value: lead }] },
    { type: 'paragraph', children: [{ type: 'text', value: `Stand: ${stand} · ` }, link(url)] },
  ];
}

const link = (url: string) => ({
  type: 'link' as const,
  url,
  children: [{ type: 'text' as const, value: url }],
});

/** The text with full addresses. A mark of a source is a footnote. */
function body(prose: Element, url: string): RootContent[] {
  const text = element('div', prose.children.flatMap(plain));
  for (const node of elementsWhere(text, ({ tagName }) => tagName === 'a'))
    node.properties.href = new URL(String(node.properties.href), url).href;
  const tree = toMdast(text, {
    handlers: {
      footnote: (_, node: Element) => {
        const id = String(node.properties.id);
        return { type: 'footnoteReference', identifier: id, label: id };
      },
    },
  });
  return 'children' in tree ? (tree.children as RootContent[]) : [];
}

/** The list of sources at the end of the page as footnotes. */
function sources(page: Nodes): FootnoteDefinition[] {
  const list = elementWhere(page, (node) => hasClass(node, 'sources'));
  return elementsWhere(list ?? page, (node) => /^quelle-\d+$/.test(String(node.properties.id))).map(
    (item) => {
      const id = String(item.properties.id).replace(/\D/g, '');
      const [, said] = item.children.filter((child) => child.type === 'element');
      const url = said && elementWhere(said, ({ tagName }) => tagName === 'a')?.properties.href;
      const text = {
        type: 'text' as const,
        value: `${said ? textOf(said).replaceAll(' ,', ',') : ''}${url ? ' · ' : ''}`,
      };
      const children = url ? [text, link(String(url))] : [text];
      return {
        type: 'footnoteDefinition',
        identifier: id,
        label: id,
        children: [{ type: 'paragraph', children }],
      };
    },
  );
}
