import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { datedPdf } from './dated-pdf.ts';

/** Numbers of the first pass: as wide as any, so that the second pass breaks its lines and pages at the same places. */
const widest = '000';

/** Page numbers come from the frame below; those of the browser's own print would double them. */
const styles = `
  @page { @bottom-right { content: none } }
  .guide-page-number { font-variant-numeric: tabular-nums; font-weight: 400 }
`;

/**
 * Prints the page of the whole guide: tagged, with bookmarks, and with page numbers in its contents. Chromium does not
 * know the page of a heading before it has printed it, hence the two passes.
 *
 * @throws when the pages move between the passes
 */
export async function printGuide(page: Page): Promise<{ pdf: Buffer; pages: number }> {
  await page.addStyleTag({ content: styles });
  // The file is the guide, not a page of a website.
  await page.evaluate(
    () => (document.title = document.querySelector('h1')?.textContent.trim() ?? document.title),
  );
  const anchors = await page
    .locator('.whole-contents a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
  await writeNumbers(
    page,
    anchors.map(() => widest),
  );
  const first = await pagesOf(await print(page), anchors);
  await writeNumbers(page, first.numbers.map(String));
  const pdf = await print(page);
  const second = await pagesOf(pdf, anchors);
  const moved = anchors.filter((_, index) => first.numbers[index] !== second.numbers[index]);
  if (moved.length > 0) throw new Error(`The page numbers of the contents do not hold: ${moved.join(', ')}`);
  return { pdf, pages: second.pages };
}

const writeNumbers = (page: Page, numbers: readonly string[]) =>
  page.locator('.whole-contents a').evaluateAll((links, texts) => {
    for (const [index, link] of links.entries()) {
      const number = link.querySelector('.guide-page-number') ?? document.createElement('span');
      number.className = 'guide-page-number';
      number.textContent = texts[index] ?? '';
      link.append(number);
    }
  }, numbers);

async function print(page: Page): Promise<Buffer> {
  const title = await page.title();
  const time = page.locator('.page-foot time');
  const stand = await time.innerText();
  const pdf = await page.pdf({
    format: 'A4',
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: running(escaped(title), ''),
    footerTemplate: running(
      `Stand ${escaped(stand)}`,
      'Seite <span class="pageNumber"></span> von <span class="totalPages"></span>',
    ),
    margin: { top: '24mm', bottom: '22mm', left: '20mm', right: '20mm' },
  });
  return datedPdf(pdf, (await time.getAttribute('datetime')) ?? '');
}

/** Stands on every page, because a page may be passed on alone. */
const running = (left: string, right: string): string =>
  `<div style="display:flex;justify-content:space-between;width:100%;margin:0 20mm;color:#454b6b;font:8pt 'Fira Sans','Noto Sans',sans-serif">` +
  `<span>${left}</span><span>${right}</span></div>`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** On which page of a PDF each anchor stands, from 1; Chromium names places as they stand in links, percent-encoded. */
async function pagesOf(
  pdf: Buffer,
  anchors: readonly string[],
): Promise<{ numbers: number[]; pages: number }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const numbers = [];
  for (const anchor of anchors) {
    const [page] = (await document.getDestination(anchor)) ?? [];
    if (page === undefined) throw new Error(`The PDF has no place named ${anchor}.`);
    numbers.push(typeof page === 'number' ? page + 1 : (await document.getPageIndex(page)) + 1);
  }
  return { numbers, pages: document.numPages };
}
