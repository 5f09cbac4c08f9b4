import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../address.ts';
import { readAliases } from '../aliases.ts';
import { contentDir } from '../content-dir.ts';
import { compressFiles, packFiles, type PackedFiles } from './compressed-files.ts';
import { writeIntegrity } from './script-integrity.ts';
import { writeServerFiles } from './server-files.ts';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * Integrations, the first to stand before all that read the pages and the second after all that write files of the site:
 * they make the built site ready for a server. Its files are packed while the others work, of whom most use one
 * processor only.
 */
export function hosting(): { begin: AstroIntegration; end: AstroIntegration } {
  let packed: Promise<PackedFiles> | undefined;
  return {
    begin: {
      name: 'hosting-begin',
      hooks: {
        'astro:build:done': ({ dir }) => {
          const root = fileURLToPath(dir);
          writeIntegrity(root, basePath);
          packed = packFiles(root);
          // A failure is told at the end; until then it must not stop the process.
          packed.catch(() => undefined);
        },
      },
    },
    end: {
      name: 'hosting',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          const root = fileURLToPath(dir);
          writeServerFiles(root, basePath, readAliases(contentDir));
          const { files, plain, brotli } = await compressFiles(root, await packed);
          logger.info(`${files} text files packed, ${megabytes(plain)} to ${megabytes(brotli)}`);
        },
      },
    },
  };
}
