import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './damaged-folder.ts';

/** What the pages, feeds, calendars and data of a built site say. */
export interface BuiltSite {
  pages: ReadonlySet<string>;
  /** All words, in small letters. */
  words: ReadonlySet<string>;
  /** The source of all pages, to look for a piece of markup. */
  markup: string;
}

const says = /\.(?:html|json|xml|ics|md|txt|map|js)$|(?:^|\/)_(?:headers|redirects)$/;
/** What tears words apart without being seen: soft hyphens, blanks of no width, folds of calendar lines. */
const invisible = /&shy;|&#173;|&#xAD;|\u00AD|\u200B|\r\n /gi;

/** Words of five letters and more, in small letters and composed. */
export const wordsOf = (text: string): Set<string> =>
  new Set(
    (
      text
        .normalize('NFC')
        .replace(invisible, '')
        .match(/\p{L}{5,}/gu) ?? []
    ).map((word) => word.toLowerCase()),
  );

/** Reads a built site. */
export function readSite(dist: string): BuiltSite {
  const files = filesBelow(dist);
  const read = (kind: RegExp) =>
    files
      .filter((file) => kind.test(file))
      .map((file) => readFileSync(join(dist, file), 'utf8'))
      .join('\n');
  const pages = files.flatMap((file) =>
    file.endsWith('index.html') ? [file.replace(/\/?index\.html$/, '')] : [],
  );
  return { pages: new Set(pages), words: wordsOf(read(says)), markup: read(/\.html$/) };
}
