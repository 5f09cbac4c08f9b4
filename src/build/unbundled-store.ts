import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The module by which Astro's pages load all entries of the content, see `astro/dist/content/consts.js`. */
const storeModule = /^\0astro:data-layer-content$/;

/**
 * Leaves the entries of the content in the file Astro keeps them in, which a build reads when it makes the pages. Astro
 * would put them into the bundle as one text: with thousands of minutes that is most of the memory and time of bundling.
 *
 * @param cacheDir folder of Astro's file, relative to the project
 */
export const unbundledStore = (cacheDir: string): Plugin => ({
  name: 'unbundled-store',
  apply: 'build',
  load: {
    order: 'pre',
    filter: { id: storeModule },
    handler: () => `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(resolve(cacheDir, 'data-store.json'))}, 'utf8'));`,
  },
});
