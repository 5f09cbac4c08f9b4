import type { Progress } from './pdf-rules.ts';

/** Fewer PDFs are read before anybody wonders. */
const worthTelling = 50;

/** Says after every so many PDFs how far the reading is; unchanged ones come from the cache and pass quickly. */
export const pdfProgress =
  (say: (line: string) => void): Progress =>
  (done, total) => {
    if (total >= worthTelling && (done % worthTelling === 0 || done === total))
      say(`PDF-Dateien gelesen: ${done} von ${total}`);
  };
