import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { watchMemory } from '../process-memory.ts';

export interface MeasuredBuild {
  seconds: number;
  /** Most memory of the build and its children together, in bytes. */
  memory: number;
  files: number;
  bytes: number;
  pages: number;
}

/**
 * Builds a site and measures it.
 *
 * @param dir folder in which the build runs
 * @param dist folder the site comes into
 * @param env settings of the build
 * @throws with the last lines of its output if the build fails
 */
export async function measureBuild(
  dir: string,
  dist: string,
  env: Record<string, string> = {},
): Promise<MeasuredBuild> {
  const start = performance.now();
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: dir,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
  const mostMemory = watchMemory(child.pid ?? 0);
  const [status] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - start) / 1000;
  const memory = mostMemory();
  if (status !== 0) throw new Error(Buffer.concat(output).toString().split('\n').slice(-20).join('\n'));
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => join(dist, file))
    .filter((file) => statSync(file).isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { seconds, memory, files: files.length, bytes, pages };
}
