import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from './content-files.ts';
import { error, fileStart, type Fault, type Finding } from '../report/fault.ts';
import { decodingFindings } from './picture-decoding.ts';
import { pictureEnding } from '../text/pictures.ts';

/** Largest picture in bytes: more than any screenshot needs, less than a photo straight from a camera. */
export const largestPicture = 2_000_000;

/** How the files of each format begin, as Latin-1 text. */
const beginnings: Record<string, RegExp> = {
  png: /^\x89PNG\r\n\x1a\n/,
  jpg: /^\xff\xd8\xff/,
  gif: /^GIF8[79]a/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftyp(avif|avis|mif1)/,
  svg: /^(\xef\xbb\xbf)?\s*<(\?xml|svg|!--|!DOCTYPE svg)/i,
};

/** What is wrong with a picture as a file. @param head its first bytes */
export function pictureFindings(path: string, size: number, head: Uint8Array): Finding[] {
  const ending = (pictureEnding.exec(path)?.[1] ?? '').replace('jpeg', 'jpg');
  const text = Buffer.from(head).toString('latin1');
  const found: Finding[] = [];
  if (size > largestPicture) found.push(['too-large', tooLarge(size)]);
  if (!beginnings[ending]?.test(text)) {
    const real = Object.entries(beginnings).find(([, beginning]) => beginning.test(text))?.[0];
    const remedy = real ? `Datei in .${real} umbenennen` : 'Bild öffnen und neu speichern';
    found.push([
      'bad-picture',
      [`Datei ist kein Bild im Format ${ending}`, `Bild im Format ${ending}`, remedy],
    ]);
  }
  return found;
}

/** Pictures that are too large, that are not what their ending says, or that break off. */
export async function pictureFileFaults({ dir, files }: ContentFiles): Promise<Fault[]> {
  const faults: Fault[] = [];
  // One after the other: several at once would fill the memory.
  for (const { path, size } of files.filter(({ path }) => pictureEnding.test(path))) {
    const file = join(dir, path);
    const seen = pictureFindings(path, size, firstBytes(file));
    const found = seen.length > 0 ? seen : await decodingFindings(readFileSync(file), path.endsWith('.svg'));
    faults.push(...found.map(([kind, words]) => error(path, fileStart, kind, words)));
  }
  return faults;
}

const tooLarge = (size: number) =>
  [
    `Bild mit ${megabytes(size)} MB`,
    `höchstens ${megabytes(largestPicture)} MB`,
    'kleiner speichern, zum Beispiel als webp mit 1.600 Bildpunkten Breite',
  ] as const;

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1).replace('.', ',');

function firstBytes(file: string): Uint8Array {
  const bytes = new Uint8Array(64);
  const handle = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(handle);
  }
}
