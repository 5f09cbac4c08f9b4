import { pageTopic } from '../../domain/meeting/labels.ts';
import { pageAnchor } from '../../domain/meeting/page-anchor.ts';
import type { Meeting } from '../../domain/meeting/schema.ts';

/** One list of places on a minutes page. */
export interface SectionGroup {
  label: string;
  sections: { id: string; number: number; text: string }[];
}

/**
 * The places a minutes page can be entered at: the sections of its text, and the pages of each PDF.
 *
 * @param headings headings of the text, as Astro gives them
 */
export function sectionGroups(
  { title, pdfs }: Meeting,
  headings: readonly { depth: number; slug: string; text: string }[],
): SectionGroup[] {
  const ofText = headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }, index) => ({ id: slug, number: index + 1, text }));
  const readable = pdfs.filter(({ state }) => state === 'ok');
  const files = readable.map(({ file, pages }) => ({
    label: pdfs.length === 1 ? 'Seiten des PDF' : `Seiten von ${file}`,
    sections: pages.map((page) => ({
      id: pageAnchor(pdfs, file, page.number),
      number: page.number,
      text: pageTopic(page, title) ?? `Seite ${page.number}`,
    })),
  }));
  return [{ label: 'Abschnitte', sections: ofText }, ...files].filter(({ sections }) => sections.length > 0);
}
