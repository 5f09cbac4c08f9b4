import { gunzipSync, gzipSync } from 'node:zlib';

/** What stands at the begin of each of Pagefind's files, once unpacked. */
const signature = 'pagefind_dcd';

/**
 * The content of one of Pagefind's files.
 *
 * @throws when it is written in another way than it was when this program was written
 */
export function unpack(path: string, file: Uint8Array): Uint8Array {
  const content = gunzipSync(file);
  if (content.subarray(0, signature.length).toString() !== signature)
    throw new Error(`Search index ${path}: unknown format`);
  return content.subarray(signature.length);
}

/** A file of Pagefind with this content. */
export const pack = (content: Uint8Array | string): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(signature), Buffer.from(content)]), { level: 9 });
