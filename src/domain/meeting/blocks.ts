import { joinLines } from './hyphenation.ts';
import { continues, edgeOf, toParagraphs, type Paragraph } from './paragraphs.ts';
import type { Block } from './schema.ts';
import type { TextLine } from './text-item.ts';
import type { TypeMeasures } from './type-measures.ts';

/** The lines of a column or a table cell, and the baselines of what stands beside the cell. */
export interface LinesPart {
  lines: TextLine[];
  beside: number[];
}

/**
 * Turns the lines of one page into headings, paragraphs and lists.
 *
 * @param parts the page's columns or cells in reading order
 * @param type how the whole document sets its running text
 */
export function toBlocks(parts: readonly LinesPart[], type: TypeMeasures): Block[] {
  const paragraphs: PlacedParagraph[] = [];
  parts.forEach(({ lines, beside }, index) => {
    const [first, ...rest] = toParagraphs(lines, type).map((paragraph) => ({
      ...paragraph,
      inRow: paragraph.lines.some(({ y, size }) => beside.some((other) => Math.abs(other - y) < 0.5 * size)),
    }));
    const last = paragraphs.at(-1);
    const before = parts[index - 1];
    const joins =
      first && last && before && beside.length === 0 && continues(last, first, edgeOf(before.lines));
    if (joins) last.lines.push(...first.lines);
    else if (first) paragraphs.push(first);
    paragraphs.push(...rest);
  });
  return paragraphs.reduce<Block[]>((blocks, paragraph) => addBlock(blocks, paragraph, type), []);
}

/** A paragraph, and whether it stands in one row with others, as table cells do. */
type PlacedParagraph = Paragraph & { inRow: boolean };

function addBlock(blocks: Block[], paragraph: PlacedParagraph, type: TypeMeasures): Block[] {
  const { lines, marked } = paragraph;
  const text = joinLines(lines.map((line) => line.text));
  if (isHeading(paragraph, text, type)) return [...blocks, { kind: 'heading', text }];
  if (!marked) return [...blocks, { kind: 'paragraph', text }];
  const item = joinLines([marked.text, ...lines.slice(1).map((line) => line.text)]);
  const list = blocks.at(-1);
  if (list?.kind === 'list' && nextNumber(list) === marked.number) list.items.push(item);
  else blocks.push({ kind: 'list', start: marked.number, items: [item] });
  return blocks;
}

const nextNumber = (list: Extract<Block, { kind: 'list' }>): number | null =>
  list.start === null ? null : list.start + list.items.length;

/** Larger than the running text, or wholly bold without being a sentence or the head of a table. */
function isHeading({ lines, marked, inRow }: PlacedParagraph, text: string, type: TypeMeasures): boolean {
  const [first] = lines;
  if (!first || lines.length > 3 || text.length > 150 || !/\p{L}/u.test(text)) return false;
  if (marked && marked.number === null) return false;
  if (first.size > 1.12 * type.size) return true;
  if (type.mostlyBold || inRow || first.tabs.length > 0) return false;
  return lines.every(({ bold }) => bold) && !/[.,;]$/.test(text);
}
