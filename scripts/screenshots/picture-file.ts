import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { largestPicture } from '../../src/build/check/files/picture-files.ts';

/** Name of the picture in the folder of its example. */
export const pictureName = 'seite.webp';

/** From good to coarse; the first that is small enough is taken. */
const qualities = [80, 65, 50];

/** Writes a picture into a folder, small enough for the content check, and says what came of it. */
export async function writePicture(folder: string, image: Uint8Array) {
  for (const quality of qualities) {
    const { data, info } = await sharp(image).webp({ quality }).toBuffer({ resolveWithObject: true });
    if (data.length > largestPicture && quality !== qualities.at(-1)) continue;
    writeFileSync(join(folder, pictureName), data);
    const kilobytes = Math.ceil(data.length / 1000);
    return { name: pictureName, width: info.width, height: info.height, kilobytes };
  }
  throw new Error('There is no quality to try.');
}
