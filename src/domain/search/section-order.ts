import type { PageSection } from './page-section.ts';

/** A section with what it is ranked by. */
export interface RankedSection {
  section: PageSection;
  /** How many of the slots are met in it. */
  covered: number;
  /** Positions met in it. */
  places: number[];
}

/** A word in a heading says more about a section than one in its text. */
const headingWeight = 30;

/**
 * The sections of a page in which something was met, best first: most of what was searched, then pages of a PDF (what
 * stands around them only repeats them), then number of hits, where one in a heading counts more, then order on the page.
 */
export function rankSections(
  sections: readonly PageSection[],
  slots: readonly (readonly number[])[],
): RankedSection[] {
  return sections
    .map((section) => {
      const inside = slots.map((places) =>
        places.filter((place) => place >= section.from && place < section.to),
      );
      const places = inside.flat();
      const headingEnd = section.from + section.title.split(/\s+/).length;
      const inHeading = new Set(places.filter((place) => section.id !== null && place < headingEnd)).size;
      return {
        section,
        places,
        covered: inside.filter((found) => found.length > 0).length,
        weight: new Set(places).size + inHeading * headingWeight,
      };
    })
    .filter(({ covered }) => covered > 0)
    .sort(
      (a, b) =>
        b.covered - a.covered ||
        Number(b.section.pdfPage !== null) - Number(a.section.pdfPage !== null) ||
        b.weight - a.weight ||
        a.section.from - b.section.from,
    );
}
