import { parseExcerpt, withoutHeading, type Piece } from './excerpt.ts';
import type { FoundPage, FoundSection } from './found-page.ts';
import { rankSections } from './section-order.ts';
import { coversAll } from './word-match.ts';

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
  more: Place[];
}

/** How many further places of a page are shown. */
const furtherPlaces = 3;

/**
 * Turns a page of the index into what is shown of it. The link leads to the best section; to the top of the page
 * when its title already holds all searched words, unless the page is a PDF, whose pages are what is read.
 */
export function toHit(page: FoundPage, query: string): Hit {
  const title = page.meta.title || page.url;
  const ranked = rankSections(page, query);
  const places = ranked.map(({ section }) => toPlace(section, title));
  const [best] = places;
  const toTop = best === undefined || (best.pdfPage === null && coversAll(query, title));
  const top: Place = {
    href: page.url,
    section: null,
    pdfPage: null,
    excerpt: excerptOf(page.excerpt, title),
  };
  const first = toTop ? top : best;
  const rest = ranked
    .map(({ covered }, index) => ({ covered, place: places[index]! }))
    .filter(({ covered, place }) => place.href !== first.href && covered === ranked[0]?.covered)
    .filter(({ place }) => place.section !== null || place.pdfPage !== null)
    .slice(0, furtherPlaces);
  return {
    ...first,
    title,
    kind: page.filters.kind?.[0] ?? '',
    date: page.meta.date || null,
    sample: Boolean(page.meta.sample),
    more: rest.map(({ place }) => place),
  };
}

function toPlace({ url, title, anchor, excerpt }: FoundSection, pageTitle: string): Place {
  const address = url.replace(/#.*$/, '');
  const isTop = anchor === undefined || anchor.element === 'h1';
  if (isTop) return { href: address, section: null, pdfPage: null, excerpt: excerptOf(excerpt, pageTitle) };
  const pdfPage = /^seite-(\d+)$/.exec(anchor.id)?.[1];
  return {
    href: `${address}#${anchor.id}`,
    section: pdfPage === undefined ? title : null,
    pdfPage: pdfPage === undefined ? null : Number(pdfPage),
    excerpt: excerptOf(excerpt, title),
  };
}

const excerptOf = (html: string, heading: string): Piece[] => withoutHeading(parseExcerpt(html), heading);
