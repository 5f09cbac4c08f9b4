import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../address.ts';
import { readAliases } from '../aliases.ts';
import { contentDir } from '../content-dir.ts';
import { compressFiles } from './compressed-files.ts';
import { writeIntegrity } from './script-integrity.ts';
import { writeServerFiles } from './server-files.ts';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Integration: makes the built site ready for a server. To stand after all that write files of the site. */
export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        writeIntegrity(root, basePath);
        writeServerFiles(root, basePath, readAliases(contentDir));
        const { files, plain, brotli } = await compressFiles(root);
        logger.info(`${files} text files packed, ${megabytes(plain)} to ${megabytes(brotli)}`);
      },
    },
  };
}
