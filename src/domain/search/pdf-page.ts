import type { FoundSection } from './found-page.ts';

/**
 * Number of the PDF page a section holds the text of, or null for any other section.
 * Such a section is headed „Seite 3“ and its id ends in `seite-3`.
 */
export function pdfPageOf({ title, anchor }: Pick<FoundSection, 'title' | 'anchor'>): number | null {
  const number = /(?:^|-)seite-(\d+)$/.exec(anchor?.id ?? '')?.[1];
  return number !== undefined && title.trim() === `Seite ${number}` ? Number(number) : null;
}
