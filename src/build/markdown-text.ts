import { defineHastPlugin } from 'satteri';
import { noBreaks } from '../domain/typography/no-breaks.ts';

/**
 * Markdown plugin: puts the base path before internal links, and no-break spaces where German
 * typography wants them (never into code, which readers copy).
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
      if (parent?.type === 'element' && ['code', 'pre'].includes(parent.tagName)) return;
      const value = noBreaks(node.value);
      if (value !== node.value) context.setProperty(node, 'value', value);
    },
  });
