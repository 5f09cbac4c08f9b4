import { parseExcerpt, withoutHeading, type Piece } from './excerpt.ts';
import type { FoundPage, FoundSection } from './found-page.ts';
import { pdfPageOf } from './pdf-page.ts';
import { rankSections } from './section-order.ts';
import { coversAll, coveredWords } from './word-match.ts';

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

/** How many further places of a page are shown. */
const furtherPlaces = 3;

/**
 * Turns a page of the index into what is shown of it. The link leads to the best section; to the top of the page
 * when its title already holds all searched words, unless a page of a PDF does so too.
 */
export function toHit(page: FoundPage, query: string): Hit {
  const title = page.meta.title || page.url;
  const ranked = rankSections(page, query).map(({ section, covered }) => ({
    covered,
    ...toPlace(section, title),
  }));
  const [best] = ranked;
  const leadsToTop =
    best === undefined || (coversAll(query, title) && !isPdfPage(best, coveredWords(query, title)));
  const { covered, ...first } = leadsToTop ? { ...topOf(page, title), covered: best?.covered } : best;
  const more = ranked.filter(
    (place) => place.covered === covered && place.href !== first.href && !isTop(place),
  );
  return {
    ...first,
    title,
    kind: page.filters.kind?.[0] ?? '',
    date: page.meta.date || null,
    sample: Boolean(page.meta.sample),
    words: markedWords(ranked.map(({ excerpt }) => excerpt).flat()),
    more: more.slice(0, furtherPlaces).map(({ covered: _, ...place }) => place),
  };
}

const markedWords = (pieces: readonly Piece[]): string[] => [
  ...new Set(pieces.filter(({ marked }) => marked).map(({ text }) => text)),
];

const isTop = ({ section, pdfPage }: Place) => section === null && pdfPage === null;

const isPdfPage = ({ pdfPage, covered }: Place & { covered: number }, words: number) =>
  pdfPage !== null && covered >= words;

const topOf = (page: FoundPage, title: string): Place => ({
  href: page.url,
  section: null,
  pdfPage: null,
  excerpt: excerptOf(page.excerpt, title),
});

function toPlace(section: FoundSection, pageTitle: string): Place {
  const { url, title, anchor, excerpt } = section;
  const address = url.replace(/#.*$/, '');
  if (anchor === undefined || anchor.element === 'h1')
    return { href: address, section: null, pdfPage: null, excerpt: excerptOf(excerpt, pageTitle) };
  const pdfPage = pdfPageOf(section);
  return {
    href: `${address}#${anchor.id}`,
    section: pdfPage === null ? title : null,
    pdfPage,
    excerpt: excerptOf(excerpt, title),
  };
}

const excerptOf = (html: string, heading: string): Piece[] => withoutHeading(parseExcerpt(html), heading);
