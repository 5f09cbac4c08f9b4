/** The page of all changes, and its feed, which exists only if there are changes. */
export const changesAddress = '/neues/';
export const changesFeed = '/neues/feed.xml';

/** Where one change stands. */
export const changeAddress = (id: string): string => `${changesAddress}#${id}`;

/** What the order of changes needs to know. */
interface Dated {
  data: { date: string; title: string };
}

/** Newest change first; several of one day by title. */
export const newestChanges = <T extends Dated>(changes: readonly T[]): T[] =>
  changes.toSorted(
    (a, b) => b.data.date.localeCompare(a.data.date, 'en') || a.data.title.localeCompare(b.data.title, 'de'),
  );

/** Changes whose link leads to a page or one of its anchors. */
export const changesOf = <T extends { data: { link: string } }>(changes: readonly T[], page: string): T[] =>
  changes.filter(({ data }) => data.link.split('#')[0] === page);
