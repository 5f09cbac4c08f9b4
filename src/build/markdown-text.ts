import { defineHastPlugin, type HastVisitorContext } from 'satteri';
import type { Text } from 'hast';
import { noBreaks } from '../domain/typography/no-breaks.ts';

/** Code is copied by readers, and the text of a heading becomes its anchor. */
const untouched = ['code', 'pre', 'h1', 'h2', 'h3', 'h4'];

/** Whether a source mark follows a text: it must not fall onto the next line alone. */
function beforeSource(node: Readonly<Text>, context: HastVisitorContext): boolean {
  const index = context.indexOf(node);
  const next = index === undefined ? undefined : context.parent(node)?.children[index + 1];
  return next?.type === 'mdxJsxTextElement' && next.name === 'Source';
}

/**
 * Markdown plugin: puts the base path before internal links, and no-break spaces where German
 * typography wants them.
 *
 * @param base base path with slashes at both ends
 */
export const markdownText = (base: string) =>
  defineHastPlugin({
    name: 'markdown-text',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties.href;
        if (typeof href === 'string' && href.startsWith('/') && !href.startsWith('//'))
          context.setProperty(node, 'href', base + href.slice(1));
      },
    },
    text(node, context) {
      const parent = context.parent(node);
      if (parent?.type === 'element' && untouched.includes(parent.tagName)) return;
      const value = noBreaks(beforeSource(node, context) ? node.value.trimEnd() : node.value);
      if (value !== node.value) context.setProperty(node, 'value', value);
    },
  });
