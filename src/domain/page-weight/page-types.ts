import type { Limit } from './weight.ts';

/** A kind of page, known by its path below the base path of the site. */
export interface PageType {
  name: string;
  path: RegExp;
  limit: Limit;
}

const one = '[^/]+';

const row = (name: string, path: string, bytes: number, requests: number, unusedCss: number): PageType => ({
  name,
  path: new RegExp(`^/${path}$`),
  limit: { bytes, requests, unusedCss },
});

/**
 * All kinds of pages with the limits of their first view: bytes, requests, unused CSS in percent. The first that fits
 * counts. A server may send about 14,600 bytes before it must wait for the reader's answer
 * (https://www.rfc-editor.org/rfc/rfc6928): what is below needs no second round.
 */
export const pageTypes: readonly PageType[] = [
  row('start', '', 12_000, 6, 55),
  row('chapter list', 'leitfaden/', 10_500, 5, 60),
  row('whole guide', 'leitfaden/gesamt/', 58_000, 8, 45),
  row('chapter', `leitfaden/${one}/`, 22_000, 8, 45),
  row('flow catalogue', 'antragsstrecken/', 22_000, 14, 55),
  row('comparison', 'antragsstrecken/vergleich/', 13_500, 6, 60),
  row('flow', `antragsstrecken/${one}/`, 23_000, 11, 55),
  row('click-dummy', `antragsstrecken/${one}/klickdummy/`, 16_000, 7, 50),
  row('examples', 'beispiele/', 20_000, 12, 55),
  row('example', `beispiele/${one}/`, 11_000, 6, 57),
  row('meetings', 'projekttermine/', 16_000, 13, 57),
  row('meeting', `projekttermine/${one}/`, 13_000, 8, 60),
  row('mail list', 'email/', 26_000, 14, 50),
  row('mail', `email/${one}/`, 26_000, 14, 50),
  row('embed workshop', 'einbindung/', 34_500, 12, 45),
  row('way', 'mein-weg/', 34_500, 13, 50),
  row('decision paper', 'mein-weg/entscheidungsvorlage/', 18_200, 10, 57),
  row('news', 'neues/', 12_500, 10, 65),
  row('search', 'suche/', 17_500, 9, 66),
  row('offline', 'offline/', 11_500, 8, 65),
  row('not found', '404.html', 10_000, 6, 68),
  row('legal', `${one}/`, 12_500, 5, 65),
];

/**
 * The kind of a page.
 *
 * @param path path below the base path, for example `/leitfaden/einleitung/`
 * @throws for a page of no known kind: a new kind needs limits
 */
export function pageTypeOf(path: string): PageType {
  const type = pageTypes.find((known) => known.path.test(path));
  if (!type) throw new Error(`${path} is a page of no known kind: give it a line with limits.`);
  return type;
}
