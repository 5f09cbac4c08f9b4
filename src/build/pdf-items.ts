import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { TextItem, TextPage } from '../domain/meeting/text-item.ts';

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];
type PdfItem = Extract<Content, { str: string }>;

/** Names of bold fonts, also those of TeX („CMBX12“) and of the PostScript standard fonts („…-Demi“). */
const boldFont = /bold|black|heavy|demi|fett|medi$|\b(?:cm|ec|sf)bx/i;

/**
 * The text of one page as positioned items, in drawing order. Text that runs in another direction than
 * most of the page (watermarks, notes in the margin) is left out.
 */
export async function pageItems(page: PDFPageProxy): Promise<TextPage> {
  // Only the drawing instructions bring the fonts' real names.
  await page.getOperatorList();
  const content = await page.getTextContent({ includeMarkedContent: true });
  const viewport = page.getViewport({ scale: 1 });
  const placed = withBullets(content.items).map((item) => place(item, viewport.transform as number[], page));
  const common = commonDirection(placed);
  page.cleanup();
  return {
    height: viewport.height,
    items: placed
      .filter(({ direction }) => direction === common)
      .map(({ item, direction }) => turned(item, direction)),
  };
}

/**
 * Browsers draw the bullets of lists as shapes. In tagged PDFs the empty label (`Lbl`) of a list item says
 * where one is; it becomes a bullet character in front of the next text.
 */
function withBullets(content: readonly Content[]): PdfItem[] {
  const items: PdfItem[] = [];
  let label: 'none' | 'open' | 'empty' = 'none';
  for (const part of content) {
    if (!('str' in part)) {
      if ('tag' in part && part.tag === 'Lbl') label = 'open';
      else if (part.type === 'endMarkedContent' && label === 'open') label = 'empty';
    } else if (part.str.trim() !== '') {
      if (label === 'empty') items.push(bulletBefore(part));
      label = 'none';
      items.push(part);
    }
  }
  return items;
}

function bulletBefore(item: PdfItem): PdfItem {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform as number[];
  return { ...item, str: '•', width: 0.4 * Math.hypot(a, b), transform: [a, b, c, d, e - a, f - b] };
}

/** In which of four directions text runs: 0 = to the right, then clockwise; anything between is null. */
type Direction = 0 | 1 | 2 | 3 | null;

/** An item at its place on the page as it is looked at, and the direction its text runs in. */
interface Placed {
  item: TextItem;
  direction: Direction;
}

function place(item: PdfItem, viewport: number[], page: PDFPageProxy): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport;
  const [ia = 1, ib = 0, ic = 0, id = 1, ix = 0, iy = 0] = item.transform as number[];
  const quarters = (Math.atan2(b * ia + d * ib, a * ia + c * ib) / Math.PI) * 2;
  const font: unknown = page.commonObjs.has(item.fontName) ? page.commonObjs.get(item.fontName) : null;
  return {
    item: {
      text: item.str,
      x: a * ix + c * iy + e,
      y: b * ix + d * iy + f,
      width: item.width,
      size: Math.hypot(ic, id),
      bold: boldFont.test((font as { name?: string } | null)?.name ?? ''),
    },
    direction: Math.abs(quarters - Math.round(quarters)) < 0.05 ? clockwise(Math.round(quarters)) : null,
  };
}

const clockwise = (quarters: number): Direction => (((quarters % 4) + 4) % 4) as Direction;

function commonDirection(placed: readonly Placed[]): Direction {
  const letters = (wanted: Direction): number =>
    placed.reduce((sum, { item, direction: own }) => sum + (own === wanted ? item.text.length : 0), 0);
  return ([0, 1, 2, 3] as const).reduce((a, b) => (letters(b) > letters(a) ? b : a));
}

/** Cosine and sine of the four directions. */
const turns = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** The item as if its text ran to the right; lengths to hundredths, so that the cache stays small. */
function turned(item: TextItem, from: Direction): TextItem {
  const [cos, sin] = turns[from ?? 0];
  const short = (number: number) => Math.round(number * 100) / 100;
  return {
    ...item,
    x: short(item.x * cos + item.y * sin),
    y: short(item.y * cos - item.x * sin),
    width: short(item.width),
    size: short(item.size),
  };
}
