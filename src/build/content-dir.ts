import { resolve } from 'node:path';

/** The content folder, absolute. `CONTENT_DIR` chooses another service; relative paths count from the project. */
export const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');

/** Whether sample entries are built; `SAMPLES=off` leaves them out. */
export const withSamples = process.env.SAMPLES !== 'off';
