import { rows, toLine } from './lines.ts';
import type { TextItem, TextPage } from './text-item.ts';

/** At most this many lines at the top and at the bottom of a page can be running text. */
const depth = 4;

/** „Seite 3 von 7“, „3/7“, „- 3 -“: a page number wherever it stands at the edge of a page. */
const pageNumber =
  /^(?:(?:Seite|S\.)\s*\d+(?:\s*(?:von|\/)\s*\d+)?|\d+\s*(?:von|\/)\s*\d+|[-–]\s*\d+\s*[-–])$/;

/** A line at the edge of a page. */
interface EdgeLine {
  items: TextItem[];
  text: string;
  /** The text with its numbers left out: equal in „Seite 1 von 7“ and „Seite 2 von 7“. */
  pattern: string;
  numbers: number[];
  /** Distance from the edge of the page. */
  offset: number;
}

type Edges = { top: EdgeLine[]; bottom: EdgeLine[] };

/**
 * Takes out what is printed on every page: headers and footers that recur at the same place on most
 * pages, also with a page number that counts, and page numbers of the form „Seite 3 von 7“.
 */
export function withoutRunningText(pages: readonly TextPage[]): TextPage[] {
  const edges = pages.map(edgesOf);
  return pages.map((page, index) => {
    const running = new Set(
      (['top', 'bottom'] as const)
        .flatMap((edge) => runningLines(edges, index, edge))
        .flatMap(({ items }) => items),
    );
    return { ...page, items: page.items.filter((item) => !running.has(item)) };
  });
}

function edgesOf(page: TextPage): Edges {
  const all = rows(page.items);
  const lines = (some: TextItem[][], offset: (y: number) => number): EdgeLine[] =>
    some.map((items) => {
      const { text, y } = toLine(items);
      const numbers = (text.match(/\d+/g) ?? []).map(Number);
      return { items, text, pattern: text.replace(/\d+/g, '#'), numbers, offset: offset(y) };
    });
  return {
    top: lines(all.slice(0, depth), (y) => y),
    bottom: lines(all.slice(-depth).reverse(), (y) => page.height - y),
  };
}

/** The lines from the edge inwards, up to the first that does not recur. */
function runningLines(edges: readonly Edges[], page: number, edge: keyof Edges): EdgeLine[] {
  const lines = edges[page]?.[edge] ?? [];
  const end = lines.findIndex((line) => !pageNumber.test(line.text) && !recurs(line, edges, page, edge));
  return end === -1 ? lines : lines.slice(0, end);
}

/** Most pages carry the line, or (left and right pages of a book) most pages of the same parity. */
function recurs(line: EdgeLine, edges: readonly Edges[], page: number, edge: keyof Edges): boolean {
  const carriers = edges.flatMap((other, index) => {
    const twin = other[edge].find((candidate) => isTwin(line, candidate, index - page));
    return twin ? [index] : [];
  });
  const sameSide = (index: number) => index % 2 === page % 2;
  const mostOf = (found: number, all: number, least: number) => found >= least && found > all / 2;
  return (
    mostOf(carriers.length, edges.length, 2) ||
    mostOf(carriers.filter(sameSide).length, edges.filter((_, index) => sameSide(index)).length, 3)
  );
}

/** The same text at the same place; of its numbers one may count with the pages. */
function isTwin(line: EdgeLine, other: EdgeLine, pagesBetween: number): boolean {
  if (line.pattern !== other.pattern || Math.abs(line.offset - other.offset) > 6) return false;
  const changes = line.numbers.map((number, index) => (other.numbers[index] ?? 0) - number);
  return changes.every((change) => change === 0 || change === pagesBetween);
}
