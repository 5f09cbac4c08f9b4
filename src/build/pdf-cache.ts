import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { TextPage } from '../domain/meeting/text-item.ts';

/** Part of every cache key; raise it when `pdf-items.ts` or the PDF library changes what comes out. */
const extractorVersion = 2;

/** Where the site keeps what it read from PDFs. */
export const pdfCache = join('.cache', 'pdf');

/** What was read from a PDF. */
export interface PrintedPdf {
  /** Who made it, as its metadata says; null if they do not. */
  author: string | null;
  pages: TextPage[];
}

const printedSchema = z.strictObject({
  author: z.string().nullable(),
  pages: z.array(
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
  ),
});

/** The file's name in the cache comes from the PDF's content and the extractor's version. */
const entryPath = (folder: string, pdf: Uint8Array): string =>
  join(folder, `${createHash('sha256').update(pdf).digest('hex')}-${extractorVersion}.json`);

/** What was kept of this PDF; null if there is nothing or the entry is damaged. */
export async function keptPdf(folder: string, pdf: Uint8Array): Promise<PrintedPdf | null> {
  try {
    return printedSchema.parse(JSON.parse(await readFile(entryPath(folder, pdf), 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Keeps what was read for the next build. A cache that cannot be written (a full disk, a folder without rights)
 * only costs time the next time, so that is no error.
 */
export async function keepPdf(folder: string, pdf: Uint8Array, printed: PrintedPdf): Promise<void> {
  const path = entryPath(folder, pdf);
  // Written aside and moved, so that nobody reads half an entry; two equal PDFs are written at the same time.
  const aside = `${path}.${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(aside, JSON.stringify(printed));
    await rename(aside, path);
  } catch {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}
