import { toBlocks } from './blocks.ts';
import { readingOrder } from './columns.ts';
import { breaksWord, joinLines } from './hyphenation.ts';
import { toLines } from './lines.ts';
import { withoutRunningText } from './running-text.ts';
import type { Block, MinutesPage } from './schema.ts';
import type { TextPage } from './text-item.ts';
import { measure } from './type-measures.ts';

/**
 * Turns a PDF's positioned text into text to read: per page its headings, paragraphs and lists,
 * without headers and footers.
 */
export function readingText(pages: readonly TextPage[]): MinutesPage[] {
  const parts = withoutRunningText(pages).map(({ items }) =>
    readingOrder(items)
      .map(({ items: own, beside }) => ({ lines: toLines(own), beside }))
      .filter(({ lines }) => lines.length > 0),
  );
  const type = measure(parts.flat().map(({ lines }) => lines));
  const result = parts.map((page, index) => ({ number: index + 1, blocks: toBlocks(page, type) }));
  for (const [index, page] of result.entries()) mendWord(page, result[index + 1]);
  return result;
}

/** A word broken at the end of a page stands whole on that page. */
function mendWord(page: MinutesPage, next: MinutesPage | undefined): void {
  const [last, first] = [page.blocks.at(-1), next?.blocks[0]];
  if (last?.kind !== 'paragraph' || first?.kind !== 'paragraph' || !breaksWord(last.text, first.text)) return;
  const [rest = '', ...others] = first.text.split(' ');
  last.text = joinLines([last.text, rest]);
  first.text = others.join(' ');
  if (first.text === '') next?.blocks.shift();
}

/** Whether a page has letters at all, and not only the signs of fonts that do not say what they mean. */
export function isReadable(blocks: readonly Block[]): boolean {
  const text = blocks.map((block) => (block.kind === 'list' ? block.items.join('') : block.text)).join('');
  const known = text.match(/[\p{Script=Latin}\p{N}\p{P}\s]/gu)?.length ?? 0;
  return /\p{L}/u.test(text) && known > 0.7 * text.length;
}
