import { statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './files-below.ts';

/** Text only: pictures, PDFs and the parts of the search index are packed already. */
const packable = /\.(?:html|css|js|json|xml|svg|txt|md|ics|eml|webmanifest|atom)$/;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Steps of Brotli. What every page loads is packed at its best. The step below costs pages 2 % of their bytes and takes a
 * third of the time. Of a folder with very much text, such as hundreds of minutes, each page is read seldom: there a quick
 * step costs more bytes and takes a fraction of the time.
 */
const quality = { everyPage: constants.BROTLI_MAX_QUALITY, usual: 10, muchText: 5 };

/** Files that pages share. */
const shared = /\.(?:css|js)$/;

/** Bytes of text in one folder of the site from which on there is much of it. */
const muchText = 4_000_000;

/**
 * Bytes up to which a file goes into one packet as it is (RFC 9293, section 3.7.1: 1,460 in Ethernet). Packed it would come
 * no sooner, and calendar entries alone are as many files as there are meetings. Styles and scripts come several at once
 * and are few: there each byte counts.
 */
const onePacket = 1460;

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

/** A text file in both forms. */
interface PackedFile {
  /** When the file was last written, in milliseconds: tells whether it changed after it was packed. */
  written: number;
  plain: number;
  br: Uint8Array;
  gz: Uint8Array;
}

/** Files in both forms by their path below the folder. */
export type PackedFiles = ReadonlyMap<string, PackedFile>;

/**
 * Packs the text files of a folder, but for those that fit into one packet, and writes nothing, so that others may go on
 * working in it. The same files give the same bytes.
 *
 * @param known files that need not be packed again if they did not change
 */
export async function packFiles(root: string, known: PackedFiles = new Map()): Promise<PackedFiles> {
  const files = filesBelow(root)
    .filter((file) => packable.test(file))
    .map((file) => ({ file, stat: statSync(join(root, file)) }))
    .filter(({ file, stat }) => stat.size > onePacket || shared.test(file));
  const texts = new Map<string, number>();
  for (const { file, stat } of files) texts.set(folderOf(file), (texts.get(folderOf(file)) ?? 0) + stat.size);
  const packed = new Map<string, PackedFile>();
  const waiting = files.values();
  const packAll = async () => {
    for (const { file, stat } of waiting) {
      const level = qualityOf(file, texts.get(folderOf(file)) ?? 0);
      const before = known.get(file);
      const isSame = before?.written === stat.mtimeMs && before.plain === stat.size;
      packed.set(file, isSame ? before : await packFile(join(root, file), stat.mtimeMs, level));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, packAll));
  return packed;
}

/** First folder of a path below the site, for example `projekttermine`. */
const folderOf = (file: string): string => file.split(/[\\/]/, 1)[0] ?? '';

/** @param texts bytes of text in the folder of the file */
function qualityOf(file: string, texts: number): number {
  if (shared.test(file)) return quality.everyPage;
  return texts > muchText ? quality.muchText : quality.usual;
}

async function packFile(path: string, written: number, level: number): Promise<PackedFile> {
  const text = await readFile(path);
  return {
    written,
    plain: text.length,
    br: exactly(await packBrotli(text, level)),
    gz: exactly(await packGzip(text)),
  };
}

/** The bytes alone: those of a buffer are a part of a larger piece of memory, which would be kept with them. */
const exactly = (bytes: Buffer): Uint8Array => new Uint8Array(bytes);

/**
 * Writes `.br` and `.gz` beside the text files of a folder, each only where it is smaller than the file itself.
 *
 * @param known files that were packed before
 * @returns how many of them are packed, and their sizes in bytes
 */
export async function compressFiles(
  root: string,
  known?: PackedFiles,
): Promise<{ files: number; plain: number; brotli: number }> {
  const packed = await packFiles(root, known);
  for (const [file, { plain, br, gz }] of packed)
    for (const [ending, bytes] of Object.entries({ br, gz }))
      if (bytes.length < plain) writeFileSync(join(root, `${file}.${ending}`), bytes);
  const sizes = [...packed.values()];
  return {
    files: sizes.length,
    plain: sizes.reduce((sum, { plain }) => sum + plain, 0),
    brotli: sizes.reduce((sum, { plain, br }) => sum + Math.min(plain, br.length), 0),
  };
}
