import { Feed } from 'feed';
import { escapeHtml } from '../../domain/mail/html.ts';

/** What a feed says of itself; addresses are full. */
export interface FeedFacts {
  title: string;
  description: string;
  /** The page that shows the same. */
  page: string;
  /** The feed itself. */
  address: string;
  /** Who publishes it; RFC 4287 wants an author. */
  author: string;
  copyright?: string;
}

/** One entry of a feed. */
export interface FeedEntry {
  title: string;
  /** Full address that names the entry for ever. */
  id: string;
  /** Full address of the page that shows it. */
  link: string;
  /** ISO date of the last change; a feed reader shows the entry again when it changes. */
  updated: string;
  /** ISO date of the first publication. */
  published?: string;
  /** Text without markup. */
  summary?: string;
  /** HTML with full addresses only. */
  content?: string;
}

/** Midnight of a day of the content, in UTC: content knows days, Atom wants instants. */
// eslint-disable-next-line no-restricted-globals -- a day that content names, not the clock
const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * An Atom feed (RFC 4287). Its time is that of its newest entry, so that equal content gives an equal file.
 *
 * @param entries at least one, for a feed without entries has no time; newest first
 */
export function atomFeed(entries: readonly FeedEntry[], facts: FeedFacts): string {
  const newest = entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);
  if (newest === undefined) throw new Error('A feed needs at least one entry.');
  const feed = new Feed({
    title: facts.title,
    description: facts.description,
    id: facts.page,
    link: facts.page,
    feedLinks: { atom: facts.address },
    language: 'de',
    updated: instant(newest),
    author: { name: facts.author },
    copyright: facts.copyright,
    generator: 'Leitfaden',
  });
  for (const { title, id, link, updated, published, summary, content } of entries)
    feed.addItem({
      // The library declares titles and summaries to be HTML.
      title: escapeHtml(title),
      description: summary && escapeHtml(summary),
      id,
      link,
      date: instant(updated),
      published: published === undefined ? undefined : instant(published),
      content,
    });
  return feed.atom1();
}

/** HTML of the site with full addresses, for readers outside it. */
export const withFullAddresses = (html: string, origin: string): string =>
  html.replace(
    /(\s(?:href|src)=")(\/(?!\/)[^"]*)/g,
    (_match, before: string, path: string) => before + origin + path,
  );
