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
  const placed = withBullets(content.items).flatMap((item) => place(item, viewport.transform as number[], page));
  const direction = commonDirection(placed);
  page.cleanup();
  return {
    height: viewport.height,
    items: placed.filter((item) => item.direction === direction).map((item) => turned(item, direction)),
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
type Placed = TextItem & { direction: Direction };

function place(item: PdfItem, viewport: number[], page: PDFPageProxy): Placed[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport;
  const [ia = 1, ib = 0, ic = 0, id = 1, ix = 0, iy = 0] = item.transform as number[];
  const quarter = (Math.atan2(b * ia + d * ib, a * ia + c * ib) / Math.PI) * 2;
  const direction = Math.abs(quarter - Math.round(quarter)) < 0.05 ? (((Math.round(quarter) + 4) % 4) as Direction) : null;
  const font: unknown = page.commonObjs.has(item.fontName) ? page.commonObjs.get(item.fontName) : null;
  return [
    {
      text: item.str,
      x: a * ix + c * iy + e,
      y: b * ix + d * iy + f,
      width: item.width,
      size: Math.hypot(ic, id),
      bold: boldFont.test((font as { name?: string } | null)?.name ?? ''),
      direction,
    },
  ];
}

function commonDirection(items: readonly Placed[]): Direction {
  const letters = ([0, 1, 2, 3] as const).map((direction) => ({
    direction,
    count: items.filter((item) => item.direction === direction).reduce((sum, { text }) => sum + text.length, 0),
  }));
  return letters.reduce((a, b) => (b.count > a.count ? b : a)).direction;
}

/** The item as if its text ran to the right; lengths to hundredths, so that the cache stays small. */
function turned({ direction, x, y, ...item }: Placed, common: Direction): TextItem {
  const [cos = 1, sin = 0] = [[1, 0], [0, 1], [-1, 0], [0, -1]][common ?? 0] ?? [];
  const short = (number: number) => Math.round(number * 100) / 100;
  return {
    ...item,
    x: short(x * cos + y * sin),
    y: short(y * cos - x * sin),
    width: short(item.width),
    size: short(item.size),
  };
}
