import { spawnSync } from 'node:child_process';
import { readSite, type BuiltSite } from './built-site.ts';

/** The site of a content folder, or the last lines of a build that failed. */
export function buildSite(contentDir: string, dist: string): BuiltSite | { failure: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: dist, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  if (status === 0) return readSite(dist);
  return { failure: `${stdout}\n${stderr}`.trimEnd().split('\n').slice(-14).join('\n') };
}
