import type { FoundPage } from './found-page.ts';

/** A stretch of a page under a heading; `to` is the position after its last word. */
export interface PageSection {
  /** Id of the heading; null for the text before the first heading and below the heading of the page. */
  id: string | null;
  title: string;
  from: number;
  to: number;
  /** Number of the page in the PDF whose text it holds. */
  pdfPage: number | null;
}

/** Blanks along which positions are counted. */
const blanks = /[^\S\uFEFF]+/;

/** The words of a page by position. */
export const wordsOf = ({ content }: FoundPage): string[] => content.split(blanks);

/** The sections of a page in order. */
export function pageSections(page: FoundPage, words: readonly string[]): PageSection[] {
  const starts = page.anchors.flatMap(({ element, id, text, title, location }) => {
    const heading = (title || (/^h\d$/i.test(element) ? text : ''))?.trim() ?? '';
    return heading === '' ? [] : [{ id: element === 'h1' ? null : id, title: heading, from: location }];
  });
  const top = { id: null, title: page.meta.title ?? '', from: 0 };
  const all = [top, ...starts.sort((a, b) => a.from - b.from)];
  return all
    .map((start, index) => ({
      ...start,
      to: all[index + 1]?.from ?? words.length,
      pdfPage: pdfPageOf(start),
    }))
    .filter(({ from, to }) => from < to);
}

/** The text of a page of a PDF is headed „Seite 3“, and the id of the heading ends in `seite-3`. */
function pdfPageOf({ id, title }: { id: string | null; title: string }): number | null {
  const number = /(?:^|-)seite-(\d+)$/.exec(id ?? '')?.[1];
  return number !== undefined && title === `Seite ${number}` ? Number(number) : null;
}
