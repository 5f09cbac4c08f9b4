import { bytes, type ContentPlace, type Damage } from '../damage.ts';

const pdf = /\.pdf$/;
const picture = /\.(?:png|jpe?g|webp|svg)$/;

const replaced = (from: string | RegExp, to: string) =>
  bytes((all) => Buffer.from(all.toString('latin1').replace(from, to), 'latin1'));
const beside =
  (name: string, make: (bytes: Buffer) => Buffer): Damage['apply'] =>
  ({ path, bytes }) => {
    const copy: ContentPlace = { path: path.replace(/[^/]+$/, name), bytes: make(bytes) };
    return [{ path, bytes }, copy];
  };

/** A PDF of one page with these operators, without a table of its objects. */
const smallPdf = (content: string, page = '') =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>${page}>>endobj\n` +
      `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n` +
      `5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  );

/** What happens to minutes as PDF and to pictures, beyond what happens to any bytes. */
export const binaryDamages: readonly Damage[] = [
  { name: 'PDF header lost', meets: pdf, apply: bytes((all) => all.subarray(9)) },
  { name: 'PDF header only', meets: pdf, refused: true, apply: bytes((all) => all.subarray(0, 9)) },
  {
    name: 'PDF after other bytes',
    meets: pdf,
    apply: bytes((all) => Buffer.concat([Buffer.from('x'.repeat(700)), all])),
  },
  { name: 'PDF twice', meets: pdf, apply: bytes((all) => Buffer.concat([all, all])) },
  { name: 'PDF without end', meets: pdf, apply: bytes((all) => all.subarray(0, all.length - 40)) },
  { name: 'PDF half', meets: pdf, apply: bytes((all) => all.subarray(0, all.length / 2)) },
  { name: 'PDF with wrong places', meets: pdf, apply: replaced(/startxref\s+\d+/, 'startxref\n999999') },
  { name: 'PDF without pages', meets: pdf, apply: replaced('/Type /Pages', '/Type /Seite') },
  { name: 'PDF with a wrong count', meets: pdf, apply: replaced(/\/Count \d+/, '/Count 999999') },
  { name: 'PDF with line ends changed', meets: pdf, apply: replaced(/\n/g, '\r\n') },
  { name: 'PDF saved as text', meets: pdf, apply: bytes((all) => Buffer.from(all.toString('utf8'))) },
  {
    name: 'PDF of one word',
    meets: pdf,
    apply: bytes((_, { mark }) => smallPdf(`BT /F 12 Tf 50 700 Td (${mark}) Tj ET`)),
  },
  { name: 'PDF without words', meets: pdf, apply: bytes(() => smallPdf('0 0 100 100 re f')) },
  {
    name: 'PDF with markup as words',
    meets: pdf,
    apply: bytes((_, { mark }) => smallPdf(`BT /F 12 Tf 50 700 Td (<script>${mark}</script>) Tj ET`)),
  },
  {
    name: 'PDF with control characters',
    meets: pdf,
    apply: bytes((_, { mark }) => smallPdf(`BT /F 12 Tf 50 700 Td (${mark} \\000\\001\\007 x) Tj ET`)),
  },
  {
    name: 'PDF with odd operators',
    meets: pdf,
    apply: bytes((_, { mark }) => smallPdf(`BT /F 12 Tf 50 700 Td (${mark}) Tj Tj 1 2 Q Q Q ET [ ET`)),
  },
  {
    name: 'PDF with a page of no size',
    meets: pdf,
    apply: bytes((_, { mark }) => smallPdf(`BT /F 12 Tf 50 700 Td (${mark}) Tj ET`, '/CropBox[0 0 0 0]')),
  },
  {
    name: 'PDF with letters of no size',
    meets: pdf,
    apply: bytes((_, { mark }) => smallPdf(`BT /F 0 Tf 50 700 Td (${mark}) Tj ET`)),
  },
  { name: 'PDF that holds itself', meets: pdf, apply: replaced(/\/Kids ?\[[^\]]*\]/, '/Kids [2 0 R 2 0 R]') },
  { name: 'PDF twice under two names', meets: pdf, apply: beside('zweites.pdf', (all) => all) },
  { name: 'PDF beside with the same anchor', meets: pdf, apply: beside('Protokoll_.pdf', (all) => all) },
  {
    name: 'PDF that is a picture beside',
    meets: pdf,
    refused: true,
    apply: beside('foto.pdf', () => Buffer.from('89504e470d0a1a0a', 'hex')),
  },
  { name: 'picture that is a text', meets: picture, apply: bytes((_, { mark }) => Buffer.from(mark)) },
  {
    name: 'picture of another kind',
    meets: picture,
    apply: bytes(() => Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')),
  },
  {
    name: 'picture that is a drawing with script',
    meets: picture,
    apply: bytes(() =>
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ),
  },
  { name: 'picture header only', meets: picture, apply: bytes((all) => all.subarray(0, 24)) },
  { name: 'picture half', meets: picture, apply: bytes((all) => all.subarray(0, all.length / 2)) },
  {
    name: 'picture of giant size',
    meets: /\.png$/,
    apply: bytes((all) => {
      const copy = Buffer.from(all);
      copy.writeUInt32BE(100_000, 16);
      copy.writeUInt32BE(100_000, 20);
      return copy;
    }),
  },
  {
    name: 'picture of no size',
    meets: /\.png$/,
    apply: bytes((all) => {
      const copy = Buffer.from(all);
      copy.writeUInt32BE(0, 16);
      return copy;
    }),
  },
  {
    name: 'picture with bytes after its end',
    meets: picture,
    apply: bytes((all) => Buffer.concat([all, Buffer.from('<script>')])),
  },
];
