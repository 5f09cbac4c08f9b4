// Part of `npm test`: builds the second service again, in another folder, with another clock, time zone and language, with
// folders that list their files the other way round and without any cache, and compares every file with the first build.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { variants } from '../e2e/site.ts';
import { differences } from './reproducible/differences.ts';
import { linkPackages } from './reproducible/link-packages.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: variants.secondService.env.CONTENT_DIR },
    site: { type: 'string', default: variants.secondService.env.SITE_URL },
    dist: { type: 'string', default: variants.secondService.dist },
  },
});

/** What a build reads, besides the packages. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', values.content];

mkdirSync('.cache', { recursive: true });
const place = resolve(mkdtempSync('.cache/Anderer Ordner für den Bau '));
for (const part of parts) cpSync(part, join(place, part), { recursive: true });
linkPackages('node_modules', join(place, 'node_modules'));
const elsewhere = pathToFileURL(resolve('scripts/reproducible/elsewhere.ts')).href;
const { status, stdout } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  cwd: place,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    ...process.env,
    CONTENT_DIR: values.content,
    SITE_URL: values.site,
    OUT_DIR: 'dist',
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `--import=${elsewhere}`,
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  },
});
const found =
  status === 0 ? differences(values.dist, join(place, 'dist')) : [`The second build fails:\n${stdout}`];
rmSync(place, { recursive: true, force: true });
for (const difference of found.slice(0, 20)) console.log(`  ${difference}`);
console.log(found.length === 0 ? '✔ same bytes' : `✘ ${found.length} differences`);
process.exitCode = found.length > 0 ? 1 : 0;
