import { shortDate } from '../../domain/date/german-date.ts';
import type { Piece } from '../../domain/search/excerpt.ts';
import type { Hit, Place } from '../../domain/search/hit.ts';

/** The list entry of one page: kind, date, page of the PDF and sample mark; title; excerpt; further places. */
export function hitItem(hit: Hit): HTMLLIElement {
  const title = hit.section === null ? hit.title : `${hit.title} – ${hit.section}`;
  const item = element('li', [
    facts(hit),
    element('p', [link(hit.href, title)], 'title'),
    element('p', pieces(hit.excerpt), 'excerpt'),
  ]);
  if (hit.more.length > 0) item.append(furtherPlaces(hit.more));
  return item;
}

function facts({ kind, date, pdfPage, sample }: Hit): HTMLElement {
  const texts = [date && shortDate(date), pdfPage !== null && pageName(pdfPage), sample && 'Muster'].filter(
    Boolean,
  );
  return element('p', [element('span', [kind], 'tag on'), ` ${texts.join(' · ')}`], 'meta');
}

function furtherPlaces(places: readonly Place[]): HTMLElement {
  const list = element(
    'ul',
    places.map(({ href, section, pdfPage, excerpt }) =>
      element('li', [
        link(href, pdfPage === null ? (section ?? '') : pageName(pdfPage)),
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

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = element('a', [text]);
  anchor.href = href;
  return anchor;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: readonly (string | Node)[],
  className = '',
): HTMLElementTagNameMap[Name] {
  const result = document.createElement(name);
  result.append(...content);
  if (className !== '') result.className = className;
  return result;
}
