import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { TextPage } from '../domain/meeting/text-item.ts';

/** Part of every cache key; raise it when `pdf-items.ts` or the PDF library changes what comes out. */
const extractorVersion = 1;

const folder = join('.cache', 'pdf');

const pagesSchema = z.array(
  z.strictObject({
    height: z.number(),
    items: z.array(
      z.strictObject({
        text: z.string(),
        x: z.number(),
        y: z.number(),
        width: z.number(),
        size: z.number(),
        bold: z.boolean(),
      }),
    ),
  }),
);

/** The file's name in the cache comes from the PDF's content and the extractor's version. */
const entryPath = (pdf: Uint8Array): string =>
  join(folder, `${createHash('sha256').update(pdf).digest('hex')}-${extractorVersion}.json`);

/** The positioned text kept for this PDF; null if there is none or the entry is damaged. */
export async function keptPages(pdf: Uint8Array): Promise<TextPage[] | null> {
  try {
    return pagesSchema.parse(JSON.parse(await readFile(entryPath(pdf), 'utf8')));
  } catch {
    return null;
  }
}

/** Keeps positioned text for the next build, below `.cache/pdf/`. */
export async function keepPages(pdf: Uint8Array, pages: TextPage[]): Promise<void> {
  const path = entryPath(pdf);
  await mkdir(folder, { recursive: true });
  // Written aside and moved, so that another build never reads half an entry.
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, JSON.stringify(pages));
  await rename(aside, path);
}
