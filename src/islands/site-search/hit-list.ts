import { shortDate } from '../../domain/date/german-date.ts';
import type { Piece } from '../../domain/search/excerpt.ts';
import type { Hit } from '../../domain/search/hit.ts';
import { element } from './elements.ts';
import { hitLink } from './hit-link.ts';

/** The list entry of one page: kind, date, page of the PDF and sample mark; title; excerpt; further places. */
export function hitItem(hit: Hit): HTMLLIElement {
  const title = hit.section === null ? hit.title : `${hit.title} – ${hit.section}`;
  const item = element('li', [
    facts(hit),
    element('p', [hitLink(hit.href, title, hit.words)], 'title'),
    element('p', pieces(hit.excerpt), 'excerpt'),
  ]);
  if (hit.more.length > 0) item.append(furtherPlaces(hit));
  return item;
}

function facts({ kind, date, pdfPage, sample }: Hit): HTMLElement {
  const texts = [date && shortDate(date), pdfPage !== null && pageName(pdfPage), sample && 'Muster'].filter(
    Boolean,
  );
  return element('p', [element('span', [kind], 'tag on'), ` ${texts.join('\u00A0· ')}`], 'meta');
}

function furtherPlaces({ more, words }: Hit): HTMLElement {
  const list = element(
    'ul',
    more.map(({ href, section, pdfPage, excerpt }) =>
      element('li', [
        hitLink(href, pdfPage === null ? (section ?? '') : pageName(pdfPage), words),
        element('span', pieces(excerpt), 'excerpt'),
      ]),
    ),
    'further',
  );
  list.setAttribute('aria-label', 'Weitere Stellen auf dieser Seite');
  return list;
}

const pageName = (page: number) => `PDF-Seite ${page}`;

const pieces = (excerpt: readonly Piece[]) =>
  excerpt.map(({ text, marked }) => (marked ? element('mark', [text]) : text));
