/** What a plain PDF holds beside its lines. */
export interface PlainPdf {
  /** Name in the metadata. */
  author?: string;
  /** Drawing instructions of each page in place of text, for example of a picture. */
  drawing?: string;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

/** Lines of 11 points on A4, from the top. */
const textOf = (lines: readonly string[]): string =>
  `BT /F1 11 Tf 14 TL 60 780 Td ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(' ')} ET`;

/**
 * A small valid PDF of plain text in Helvetica, for tests and measurements. Umlauts are possible, signs beyond Latin-1
 * are not.
 *
 * @param pages the lines of each page
 */
export function plainPdf(pages: readonly (readonly string[])[], { author, drawing }: PlainPdf = {}): Buffer {
  const first = 5;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    author === undefined ? '<<>>' : `<</Author(${escaped(author)})>>`,
    ...pages.flatMap((lines, index) => {
      const content = drawing ?? textOf(lines);
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + 1 + 2 * index} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const end = `trailer<</Size ${size}/Root 1 0 R/Info 4 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}${end}`, 'latin1');
}
