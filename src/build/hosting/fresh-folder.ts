import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

const without = (path: string): string => path.replace(/[\\/]+$/, '');

/**
 * Puts a finished folder in the place of another, which may be missing. Both lie side by side, so that only names
 * change, and at no time is there half a site.
 */
export function swapFolders(fresh: string, place: string): void {
  const old = `${without(place)}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(without(place), old);
  renameSync(without(fresh), without(place));
  rmSync(old, { recursive: true, force: true });
}

/**
 * Integrations, the first to stand before all others and the second after them: the site is built into a folder beside
 * its place and takes it at the very end. A build that fails leaves the site that stood there.
 */
export function freshFolder(): { open: AstroIntegration; close: AstroIntegration } {
  let place: string | undefined;
  return {
    open: {
      name: 'fresh-folder',
      hooks: {
        'astro:config:setup': ({ command, config, updateConfig }) => {
          if (command !== 'build') return;
          place = fileURLToPath(config.outDir);
          updateConfig({ outDir: pathToFileURL(`${without(place)}.new/`) });
        },
      },
    },
    close: {
      name: 'fresh-folder-close',
      hooks: {
        'astro:build:done': ({ dir }) => {
          if (place !== undefined) swapFolders(fileURLToPath(dir), place);
        },
      },
    },
  };
}
