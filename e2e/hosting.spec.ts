import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { test } from './shared-pages.ts';
import { hasNginx, isDebian } from '../scripts/nginx.mjs';
import { filesBelow } from '../src/build/hosting/files-below.ts';
import { writeServerFiles } from '../src/build/hosting/server-files.ts';
import { securityHeaders } from '../src/domain/hosting/headers.ts';
import { headerPolicy, metaPolicy, workerPolicy } from '../src/domain/hosting/policy.ts';
import { ask, type Answer } from './hosting/ask.ts';
import { probes, typeOf } from './hosting/media-types.ts';
import { startNginx, type Nginx } from './hosting/nginx.ts';
import { rules } from './hosting/observatory.ts';
import { dist, port, sitePaths, variants } from './site.ts';

// All tests ask one server, whose log is read at the end.
test.describe.configure({ mode: 'serial' });
test.skip(
  !hasNginx() && !isDebian,
  'nginx with the Brotli module is missing, and this system is no Debian: the shipped configuration stays untested.',
);

let nginx: Nginx;
const forever = 'public, max-age=31536000, immutable';
const again = 'public, max-age=0, must-revalidate';

/** Headers of every answer, beside those given. */
function expectHeaders({ headers }: Answer, path: string, more = {}, policy = headerPolicy()): void {
  const fixed = securityHeaders.map(([name, value]) => [name.toLowerCase(), value] as const);
  const expected = { ...Object.fromEntries(fixed), 'content-security-policy': policy, ...more };
  expect(headers, path).toMatchObject(expected);
}

test.beforeAll(async () => {
  nginx = await startNginx(dist, '/', [port + 10, port + 11]);
  for (const file of probes) {
    mkdirSync(join(nginx.www, file, '..'), { recursive: true });
    writeFileSync(join(nginx.www, file), 'Probe\n');
  }
});
test.afterAll(() => nginx?.stop());

test('nginx: every page comes plain, as Brotli and as gzip, with the same content', async () => {
  const pages = sitePaths();
  expect(pages.length).toBeGreaterThan(20);
  for (const path of pages) {
    const [plain, brotli, gzip] = await Promise.all([
      ask(nginx, path),
      ask(nginx, path, { 'accept-encoding': 'gzip, br' }),
      ask(nginx, path, { 'accept-encoding': 'gzip' }),
    ]);
    const page = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': again,
      vary: 'Accept-Encoding',
      etag: expect.stringMatching(/^"[^"]+"$/),
    };
    expect([plain.status, brotli.status, gzip.status], path).toEqual([200, 200, 200]);
    expectHeaders(plain, path, page);
    expectHeaders(brotli, path, { ...page, 'content-encoding': 'br' });
    expectHeaders(gzip, path, { ...page, 'content-encoding': 'gzip' });
    expect(plain.headers['content-encoding'], path).toBeUndefined();
    expect(brotli.body.length, path).toBeLessThan(gzip.body.length);
    expect(gzip.body.length, path).toBeLessThan(plain.body.length);
    expect(brotliDecompressSync(brotli.body).equals(plain.body), path).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body), path).toBe(true);
    expect(plain.body.toString()).toContain(`content="${metaPolicy()}"`);
  }
});

test('nginx: every file has its type, its time in the cache and the headers', async () => {
  const hidden = /^_(?:headers|redirects|nginx\/)|\.(?:br|gz)$|^404\.html$/;
  const files = filesBelow(nginx.www).filter((file) => !hidden.test(file));
  const workers: string[] = [];
  await Promise.all(
    files.map(async (file) => {
      const answer = await ask(nginx, `/${encodeURI(file)}`);
      const isWorker = /^_astro\/search-worker-[^/]+\.js$/.test(file);
      if (isWorker) workers.push(file);
      expect(answer.status, file).toBe(200);
      expect(answer.body.equals(readFileSync(join(nginx.www, file))), file).toBe(true);
      const hashed = /^_astro\/|^pagefind\/(?:fragment|index|filter)\/|\.pf_(?:meta|words)$/.test(file);
      const own = { 'content-type': typeOf(file), 'cache-control': hashed ? forever : again };
      expectHeaders(answer, file, own, isWorker ? workerPolicy() : headerPolicy());
    }),
  );
  expect(workers).toHaveLength(1);
});

test('nginx: what was kept is not sent again, and a PDF comes in parts', async () => {
  const { headers } = await ask(nginx, '/', { 'accept-encoding': 'br' });
  const same = await ask(nginx, '/', { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' });
  expect([same.status, same.body.length]).toEqual([304, 0]);
  expectHeaders(same, '/');
  const pdfs = filesBelow(dist).filter((file) => file.endsWith('.pdf'));
  expect(pdfs.length).toBeGreaterThan(0);
  for (const pdf of pdfs) {
    const part = await ask(nginx, `/${pdf}`, { range: 'bytes=0-4', 'accept-encoding': 'br, gzip' });
    expect([part.status, part.body.toString(), part.headers['content-encoding']]).toEqual([
      206,
      '%PDF-',
      undefined,
    ]);
    expect(part.headers['content-range']).toMatch(/^bytes 0-4\/\d+$/);
  }
});

test('nginx: what does not exist and what is for the server only gives the page 404', async () => {
  const gone = ['/gibt-es-nicht', '/leitfaden/x/', '/_astro/alt.js', '/_astro/', '/404.html'];
  const own = ['/_headers', '/_redirects', '/_nginx/server.conf', '/_nginx/', '/.git/config', '/.env'];
  for (const path of [...gone, ...own]) {
    const answer = await ask(nginx, `${path}?name=Erika`, { 'accept-encoding': 'br' });
    expect(answer.status, path).toBe(404);
    expect(brotliDecompressSync(answer.body).toString(), path).toContain('Diese Seite gibt es nicht');
    expectHeaders(answer, path, { 'cache-control': again });
  }
});

test('nginx: redirects to TLS and to the slash at the end', async () => {
  const plain = await ask(nginx, '/leitfaden/?a=b', { host: 'boese.example' }, 'http');
  expect([plain.status, plain.headers.location]).toEqual([301, 'https://localhost/leitfaden/?a=b']);
  expect(plain.headers['strict-transport-security']).toBeUndefined();
  const slash = await ask(nginx, '/leitfaden');
  expect([slash.status, slash.headers.location]).toEqual([301, '/leitfaden/']);
  expectHeaders(slash, '/leitfaden');
});

test('nginx: all rules of the HTTP Observatory have their best result', async () => {
  const [page, plain] = await Promise.all([ask(nginx, '/'), ask(nginx, '/', {}, 'http')]);
  expect(rules.filter(({ best }) => !best({ page, plain })).map(({ name }) => name)).toEqual([]);
  expect(rules.reduce((score, { points }) => score + points, 100)).toBe(155);
});

test('nginx: the search runs under the headers, and no page may compile WebAssembly', async ({ browser }) => {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`https://localhost:${nginx.https}/suche/?q=Mandant`);
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  expect(faults).toEqual([]);
  const empty = [0, 97, 115, 109, 1, 0, 0, 0];
  const compiled = (bytes: number[]) => new WebAssembly.Module(new Uint8Array(bytes)) && true;
  await expect(page.evaluate(compiled, empty)).rejects.toThrow(/Content Security Policy/);
  await page.close();
});

test('nginx: the log holds neither whole addresses nor what stands behind a question mark', async () => {
  const addresses: [address: string, short: string][] = [
    ['203.0.113.77', '203.0.113.0'],
    ['2001:db8:1234:5678:9abc:def0:1234:5678', '2001:db8:1234::'],
    ['2001:db8:1234::1', '2001:db8:1234::'],
    ['2001:db8::7', '2001:db8::'],
    ['2001::7', '2001::'],
    ['::7', '::'],
  ];
  const secret = { 'user-agent': 'Geheim', referer: 'https://geheim.example/' };
  for (const [index, [address]] of addresses.entries())
    await ask(nginx, `/probe-${index}?q=Geheim`, { ...secret, 'x-test-reader': address });
  // The line is written after the answer was sent.
  const logged = () =>
    addresses.map((_, index) =>
      nginx
        .accessLog()
        .find((text) => text.includes(` /probe-${index} `))
        ?.replace(/ .*/, ''),
    );
  await expect.poll(logged).toEqual(addresses.map(([, short]) => short));
  const lines = nginx.accessLog();
  const line =
    /^(?:(?:\d+\.){3}0|(?:[0-9a-f]+:){1,3}:|::) \[\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d\] "[A-Z]+ \/[^ ?"]* HTTP\/[\d.]+" \d{3} \d+$/;
  expect(lines.filter((text) => !line.test(text))).toEqual([]);
  expect(`${lines.join('\n')}${nginx.errorLog()}`).not.toMatch(/geheim|113\.77|:5678|erika/i);
});

test('nginx: below a path the same holds, and former addresses lead on', async () => {
  const { dist: site, env } = variants.basePath;
  const base = env.BASE_PATH;
  const below = await startNginx(site, base, [port + 12, port + 13], (copy) =>
    writeServerFiles(copy, base, [{ from: 'frueher', to: 'einleitung' }]),
  );
  try {
    for (const path of sitePaths(site)) {
      const answer = await ask(below, path, { 'accept-encoding': 'br' });
      expect([answer.status, answer.headers['content-encoding']], path).toEqual([200, 'br']);
      expectHeaders(answer, path);
    }
    const root = await ask(below, '/');
    expect([root.status, root.headers.location]).toEqual([302, base]);
    for (const end of ['', '/', '/index.html']) {
      const moved = await ask(below, `${base}leitfaden/frueher${end}`);
      expect([moved.status, moved.headers.location]).toEqual([301, `${base}leitfaden/einleitung/`]);
      expectHeaders(moved, 'a former address');
    }
    const gone = await ask(below, `${base}leitfaden/x/`);
    expect([gone.status, gone.body.toString().includes('Diese Seite gibt es nicht')]).toEqual([404, true]);
    expect((await ask(below, `${base}_nginx/server.conf`)).status).toBe(404);
  } finally {
    await below.stop();
  }
});
