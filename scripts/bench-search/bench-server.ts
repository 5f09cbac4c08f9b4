import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import type { IndexFiles } from '../../src/build/search/pagefind-run.ts';

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', html: 'text/html' };

/** The page in which is searched, with the scripts of the site as a build makes them. */
async function pageFiles(): Promise<Map<string, Uint8Array>> {
  const input = fileURLToPath(new URL('browser-page.ts', import.meta.url));
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input } },
  })) as Rolldown.RolldownOutput;
  const files = new Map(
    output.map((file) => [file.fileName, Buffer.from(file.type === 'chunk' ? file.code : file.source)]),
  );
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry)?.fileName ?? '';
  return files.set(
    'index.html',
    Buffer.from(`<!doctype html><html lang="de"><script type="module" src="/${entry}"></script>`),
  );
}

/**
 * Serves indexes below `/<name>/pagefind/` and a page that searches them, as a web server does: scripts and JSON
 * compressed, everything kept in the cache of the browser.
 *
 * @returns its address, and how to end it
 */
export async function serveIndexes(
  indexes: Readonly<Record<string, IndexFiles>>,
): Promise<{ url: string; close(): void }> {
  const files = await pageFiles();
  for (const [name, index] of Object.entries(indexes))
    for (const [path, content] of index) files.set(`${name}/pagefind/${path}`, content);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    const content = files.get(path);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.split('.').at(-1) ?? ''];
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
      ...(type && { 'content-encoding': 'gzip' }),
    });
    response.end(type === undefined ? content : gzipSync(content));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
