import type { FoundPage } from './found-page.ts';
import { excerpt, type Piece } from './excerpt.ts';
import { pageSections, wordsOf, type PageSection } from './page-section.ts';
import { rankSections } from './section-order.ts';
import { keyOf } from './words/fold.ts';

/** A place on a page: its top, a section, or a page of a PDF. */
export interface Place {
  href: string;
  /** Heading of the section; null for the top of a page and for a page of a PDF. */
  section: string | null;
  /** Number of the page in the PDF. */
  pdfPage: number | null;
  excerpt: Piece[];
}

/** One page of the results, with the place its link leads to and further places where the words occur. */
export interface Hit extends Place {
  title: string;
  kind: string;
  /** Date of a meeting, ISO. */
  date: string | null;
  /** Sample, not a real document. */
  sample: boolean;
  /** Words to be marked on the page the hit leads to, as they stand there. */
  words: string[];
  more: Place[];
}

/** Where a slot of the query was met on a page. */
export interface SlotPlaces {
  /** Positions of words; none when it was met in the title only. */
  places: readonly number[];
  /** What such a word must hold; none when any will do. */
  stems: readonly string[];
}

/** How many further places of a page are shown. */
const furtherPlaces = 3;

/**
 * Turns a page of the index into what is shown of it. The link leads to the best section; to the top of the page when its
 * title already holds all that was searched, unless a page of a PDF does so too.
 *
 * @param slots where each slot of the query was met, empty for one that was met in the title only
 * @param inTitle how many slots the title holds
 */
export function toHit(page: FoundPage, slots: readonly SlotPlaces[], inTitle: number): Hit {
  const words = wordsOf(page);
  const sections = pageSections(page, words);
  const met = slots.map((slot) => metPlaces(slot, words));
  const ranked = rankSections(sections, met);
  const marks = new Set(met.flat());
  const toPlace = (section: PageSection): Place => placeOf(page, section, words, marks);
  const [best] = ranked;
  const leadsToTop =
    best === undefined ||
    (inTitle === slots.length && !(best.section.pdfPage !== null && best.covered >= inTitle));
  const first = leadsToTop ? topOf(page, sections, words, marks) : toPlace(best.section);
  const more = ranked
    .filter(({ section, covered }) => covered === best?.covered && section.id !== null)
    .map(({ section }) => toPlace(section))
    .filter(({ href }) => href !== first.href);
  return {
    ...first,
    title: page.meta.title || page.url,
    kind: page.filters.kind?.[0] ?? '',
    date: page.meta.date || null,
    sample: Boolean(page.meta.sample),
    words: markedWords(
      ranked.flatMap(({ places }) => places),
      words,
    ),
    more: more.slice(0, furtherPlaces),
  };
}

/** The index takes an unknown word for its known beginning: such a place is none. */
const metPlaces = ({ places, stems }: SlotPlaces, words: readonly string[]): number[] =>
  places.filter(
    (place) => stems.length === 0 || stems.some((stem) => keyOf(words[place] ?? '').includes(stem)),
  );

function placeOf(
  page: FoundPage,
  section: PageSection,
  words: readonly string[],
  marks: ReadonlySet<number>,
): Place {
  const { id, title, to, pdfPage } = section;
  const from = textStart(section, words, marks);
  return {
    href: id === null ? page.url : `${page.url}#${id}`,
    section: id === null || pdfPage !== null ? null : title,
    pdfPage,
    excerpt: excerpt({ words, from, to, marks }),
  };
}

/** The heading stands above the excerpt anyway, so it is left out of it, unless the section is nothing but its heading. */
function textStart(
  { title, from, to }: PageSection,
  words: readonly string[],
  marks: ReadonlySet<number>,
): number {
  const end = from + title.split(/\s+/).length;
  const isHeading =
    words.slice(from, end).join(' ').replace(/[.:]$/, '') === title.replace(/\s+/g, ' ').replace(/[.:]$/, '');
  const hasMarks = [...marks].some((mark) => mark >= end && mark < to);
  return isHeading && end < to && (hasMarks || to - end > 3) ? end : from;
}

/** The top of a page with the best stretch of its whole text. */
function topOf(
  page: FoundPage,
  sections: readonly PageSection[],
  words: readonly string[],
  marks: ReadonlySet<number>,
): Place {
  const [top] = sections;
  const whole = { id: null, title: page.meta.title ?? '', from: 0, to: words.length, pdfPage: null };
  const hasMarks = marks.size > 0;
  return placeOf(page, hasMarks || top === undefined ? whole : { ...whole, to: top.to }, words, marks);
}

/** Most words that are marked on the page a hit leads to. */
const mostWords = 16;

function markedWords(places: readonly number[], words: readonly string[]): string[] {
  const texts = places.map((place) => (words[place] ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return [...new Set(texts.filter(Boolean))].slice(0, mostWords);
}
