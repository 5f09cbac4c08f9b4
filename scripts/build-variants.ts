// Builds the sites the browser tests compare with the main one: a second service, and the site below a path.
import { spawnSync } from 'node:child_process';
import { variants } from '../e2e/site.ts';

for (const { name, env } of Object.values(variants)) {
  const { status, stdout } = spawnSync('astro build', {
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  console.log(`${status === 0 ? '✔' : '✘'} ${name}`);
  if (status === 0) continue;
  // The report of the content check is in it.
  console.log(stdout);
  process.exit(1);
}
