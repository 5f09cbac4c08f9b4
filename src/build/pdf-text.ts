import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { isReadable, readingText } from '../domain/meeting/reading-text.ts';
import type { MinutesPage, PdfState } from '../domain/meeting/schema.ts';
import type { TextPage } from '../domain/meeting/text-item.ts';
import { keepPdf, keptPdf, pdfCache, type PrintedPdf } from './pdf-cache.ts';
import { pageItems } from './pdf-items.ts';

/** What a PDF says: its pages as readable text, or why there is none. */
export interface PdfText {
  state: PdfState;
  pages: MinutesPage[];
  /** All that is printed, headers and footers included, and who the metadata name; nothing if it cannot be read. */
  printed: PrintedPdf;
}

/**
 * Reads a PDF as text. What is wrong with the PDF itself is no error but its `state`.
 * The positioned text is cached by content, so that only new files cost time.
 *
 * @param path the file
 * @throws if the file cannot be opened
 */
export async function readPdf(path: string): Promise<PdfText> {
  const bytes = await readFile(path);
  const kept = await keptPdf(pdfCache, bytes);
  const found = kept ?? (await extract(bytes));
  if (typeof found === 'string') return { state: found, pages: [], printed: { author: null, pages: [] } };
  if (!kept) await keepPdf(pdfCache, bytes, found);
  const pages = readingText(found.pages);
  const readable = isReadable(pages.flatMap(({ blocks }) => blocks));
  return { state: readable ? 'ok' : 'no-text', pages, printed: found };
}

async function extract(bytes: Uint8Array): Promise<PrintedPdf | PdfState> {
  if (bytes.length === 0) return 'empty';
  try {
    // A copy, because the reader takes the memory it is given for itself.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    const pages: TextPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++)
      pages.push(await pageItems(await pdf.getPage(number)));
    const { info } = await pdf.getMetadata();
    await pdf.loadingTask.destroy();
    return pages.length === 0 ? 'empty' : { author: authorOf(info), pages };
  } catch (error) {
    // In a damaged PDF the reader may stumble over anything, so every error here is one of the PDF.
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'unreadable';
  }
}

function authorOf(info: object): string | null {
  const author: unknown = 'Author' in info ? info.Author : null;
  return typeof author === 'string' && author.trim() !== '' ? author.trim() : null;
}
