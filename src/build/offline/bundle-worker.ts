import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** service-worker keeps the site; retired-worker takes back what the other one stored. */
export type WorkerName = 'service-worker' | 'retired-worker';

const source = (name: WorkerName) =>
  fileURLToPath(new URL(`../../islands/offline-copy/worker/${name}.ts`, import.meta.url));

/**
 * Bundles a worker into one file without imports: `sw.js` at the root of the site, so that all pages are in its scope.
 *
 * @param folder folder of the built site
 * @param values what its constants stand for
 */
export async function bundleWorker(
  name: WorkerName,
  folder: string,
  values: Record<string, unknown> = {},
): Promise<void> {
  const define = Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { ...Object.fromEntries(define), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: source(name), formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  });
}
