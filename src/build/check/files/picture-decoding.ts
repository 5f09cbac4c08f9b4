import sharp from 'sharp';
import type { Finding } from '../report/fault.ts';

/** Most pixels of a picture: four times a large screen. Beyond that a small file could fill the memory. */
const mostPixels = 50_000_000;

const broken: Finding = [
  'bad-picture',
  [
    'Bild, das sich nicht oder nicht ganz lesen lässt',
    `vollständige Bilddatei mit höchstens ${mostPixels / 1_000_000} Millionen Bildpunkten`,
    'Bild neu herunterladen oder im Bildprogramm öffnen und neu speichern',
  ],
];

/**
 * What is wrong with a picture when it is read to its end. A build would not say so: it shows grey for what is missing.
 *
 * @param bytes the whole file
 */
export async function decodingFindings(bytes: Uint8Array, isDrawing: boolean): Promise<Finding[]> {
  const picture = sharp(bytes, { failOn: 'error', limitInputPixels: isDrawing ? false : mostPixels });
  try {
    await (isDrawing ? picture.metadata() : picture.resize(16).raw().toBuffer());
    return [];
  } catch {
    return [broken];
  }
}
