import { isAbsolute, relative, resolve, sep } from 'node:path';

/** The content folder, absolute. `CONTENT_DIR` chooses another service; relative paths count from the project. */
export const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');

/** Whether sample entries are built; `SAMPLES=off` leaves them out. */
export const withSamples = process.env.SAMPLES !== 'off';

/** Whether a path is that of a file or folder itself or of something below it. */
export function isWithin(place: string, path: string): boolean {
  const way = relative(place, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a file or folder is none of the content: `.git`, or what a Mac leaves beside each file (`._a.yaml`). */
export const isHidden = (name: string): boolean => name.startsWith('.');
