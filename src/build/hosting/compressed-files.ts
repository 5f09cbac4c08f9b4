import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './files-below.ts';

/** Text only: pictures, PDFs and the parts of the search index are packed already. */
const packable = /\.(?:html|css|js|json|xml|svg|txt|md|ics|eml|webmanifest|atom)$/;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Brotli at its best: it is packed once and sent to every reader, and saves 2 % over the next step. Of a folder with very
 * much text, such as hundreds of minutes, each page is read seldom: there a quick step costs more bytes and takes a
 * fraction of the time.
 */
const quality = { usual: constants.BROTLI_MAX_QUALITY, muchText: 5 };

/** Bytes of text in one folder of the site from which on there is much of it. */
const muchText = 4_000_000;

/** Files packed at the same time: enough for all processors, and few to hold in memory. */
const atOnce = 8;

/** Brotli, which knows the length of the text. */
const packBrotli = (text: Buffer, level: number): Promise<Buffer> =>
  brotli(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: level,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });

/** Gzip at its best. Its tenth byte names the system it was made on, which must not make a difference. */
async function packGzip(text: Buffer): Promise<Buffer> {
  const packed = await zip(text, { level: constants.Z_BEST_COMPRESSION });
  packed[9] = 255;
  return packed;
}

/**
 * Writes `.br` and `.gz` beside the text files of a folder, each only where it is smaller than the file itself. The same
 * files give the same bytes.
 *
 * @returns sizes of the files that were packed
 */
export async function compressFiles(root: string): Promise<{ files: number; plain: number; brotli: number }> {
  const files = filesBelow(root).filter((file) => packable.test(file));
  const texts = new Map<string, number>();
  for (const file of files)
    texts.set(folderOf(file), (texts.get(folderOf(file)) ?? 0) + statSync(join(root, file)).size);
  const sizes: { plain: number; brotli: number }[] = [];
  const waiting = files.values();
  const packAll = async () => {
    for (const file of waiting) {
      const level = (texts.get(folderOf(file)) ?? 0) > muchText ? quality.muchText : quality.usual;
      sizes.push(await packFile(join(root, file), level));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, packAll));
  const sum = (key: 'plain' | 'brotli') => sizes.reduce((total, size) => total + size[key], 0);
  return { files: sizes.length, plain: sum('plain'), brotli: sum('brotli') };
}

/** First folder of a path below the site, for example `projekttermine`. */
const folderOf = (file: string): string => file.split(/[\\/]/, 1)[0] ?? '';

async function packFile(path: string, level: number): Promise<{ plain: number; brotli: number }> {
  const text = await readFile(path);
  const small = { br: await packBrotli(text, level), gz: await packGzip(text) };
  for (const [ending, bytes] of Object.entries(small))
    if (bytes.length < text.length) await writeFile(`${path}.${ending}`, bytes);
  return { plain: text.length, brotli: Math.min(text.length, small.br.length) };
}
