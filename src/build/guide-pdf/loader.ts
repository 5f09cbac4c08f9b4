import type { Loader } from 'astro/loaders';
import { getDocumentProxy } from 'unpdf';
import { hasStalePdf, readGuidePdf } from './stored-pdf.ts';

const id = 'pdf';

/** Says whether there is a PDF of the guide as it is now, and how long and heavy it is. One entry, `pdf`. */
export const guidePdf = (): Loader => ({
  name: 'guide-pdf',
  async load({ store, parseData, logger }) {
    const pdf = readGuidePdf();
    if (pdf === undefined && hasStalePdf())
      logger.warn(
        'Das PDF des Leitfadens gehört zu einem anderen Stand und wird nicht angeboten: npm run pdf.',
      );
    const size = pdf?.length ?? 0;
    const pages = pdf === undefined ? null : (await getDocumentProxy(pdf)).numPages;
    store.clear();
    store.set({ id, data: await parseData({ id, data: { pages, size } }) });
  },
});
