import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { choosePrecache } from '../../domain/offline/precache.ts';
import type { OfflineFacts } from '../../domain/offline/worker-files.ts';
import { basePath } from '../address.ts';
import { bundleWorker } from './bundle-worker.ts';
import { precacheFile, siteFiles } from './site-files.ts';

/** Whether readers may keep the site for reading offline; `OFFLINE=off` takes it back, also from those who did. */
export const offlineCopy = process.env.OFFLINE !== 'off';

/**
 * Integration: the service worker of the offline copy, and `offline.json` with its size. Nothing is installed unless
 * a reader asks for it. Must come after all other integrations that write files.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        if (!offlineCopy) {
          await bundleWorker('retired-worker', root);
          return logger.info('Offline copy switched off');
        }
        const { kept, leftOut, size } = choosePrecache(siteFiles(root));
        const facts: OfflineFacts = { size, leftOut: leftOut.length };
        writeFileSync(join(root, 'offline.json'), JSON.stringify(facts));
        const files = kept.map(({ path }) => precacheFile(root, path, basePath));
        const page = `${basePath}offline/#nicht-dabei`;
        await bundleWorker('service-worker', root, { PRECACHED: files, OFFLINE_PAGE: page });
        logger.info(`${kept.length} files, ${size} bytes for reading offline, ${leftOut.length} left out`);
      },
    },
  };
}
