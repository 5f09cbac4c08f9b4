import type { FoundPage, FoundSection } from './found-page.ts';
import { pdfPageOf } from './pdf-page.ts';
import { coveredWords } from './word-match.ts';

/** A section of a page that was found, with what it is ranked by. */
export interface RankedSection {
  section: FoundSection;
  /** How many of the searched words occur in it. */
  covered: number;
}

/** Blanks as Pagefind counts words along them. */
const blanks = /[^\S\uFEFF]+/;

/**
 * The sections of a page, best first: most of the searched words, then pages of a PDF (what stands around them only
 * repeats them), then weight of the hits (a hit in a heading weighs more), then order on the page.
 */
export function rankSections(page: FoundPage, query: string): RankedSection[] {
  const words = page.content.split(blanks);
  return page.sub_results
    .map((section) => {
      const hits = section.weighted_locations;
      const hitWords = hits.map(({ location }) => words[location] ?? '').join(' ');
      return {
        section,
        covered: coveredWords(query, hitWords),
        ofPdf: pdfPageOf(section) === null ? 0 : 1,
        weight: hits.reduce((sum, hit) => sum + hit.balanced_score, 0),
      };
    })
    .sort((a, b) => b.covered - a.covered || b.ofPdf - a.ofPdf || b.weight - a.weight)
    .map(({ section, covered }) => ({ section, covered }));
}
