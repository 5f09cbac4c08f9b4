import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readPdf } from '../src/build/pdf-text.ts';

/** Places where a long word may break; and Germany's time zone in every calendar, which is no Land of a service. */
const hidden = /\u00ad|&shy;|Europe\/Berlin/g;

/** Pictures, and the packed copies of files that also lie there unpacked. */
const unread = new Set(['.br', '.gz', '.png', '.jpg', '.webp', '.avif', '.woff2']);

/** A file of a built site, with its path in front of what can be read in it. */
export interface BuiltText {
  file: string;
  text: string;
}

/** What can be read in a file: the search index is gzipped, a PDF has its words in layers. */
async function textOf(path: string): Promise<string> {
  const ending = extname(path);
  if (ending.startsWith('.pf_')) return gunzipSync(readFileSync(path)).toString('utf8');
  if (ending !== '.pdf') return readFileSync(path, 'utf8');
  const { pages, printed } = await readPdf(path);
  return JSON.stringify([pages, printed]);
}

/** Everything a built site tells: pages, feeds, calendars, Markdown, PDFs, search index, list of the offline copy. */
export async function builtTexts(folder: string): Promise<BuiltText[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !unread.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (path) => {
      const file = path.slice(folder.length + 1).replaceAll(sep, '/');
      return { file, text: `${file}\n${(await textOf(path)).replaceAll(hidden, '')}` };
    }),
  );
}
