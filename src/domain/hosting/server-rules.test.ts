import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFile, redirectsFile } from './headers-file.ts';
import { securityHeaders } from './headers.ts';
import { nginxMaps, nginxServer } from './nginx.ts';
import { headerPolicy, workerPolicy } from './policy.ts';
import type { SiteFiles } from './site-files.ts';

const site = (base: string): SiteFiles => ({
  base,
  files: [
    '404.html',
    '_astro/page.Ab12.css',
    '_astro/search-worker-Ab12.js',
    '_nginx/maps.conf',
    'email/nachnutzung.eml',
    'feed.xml',
    'index.html',
    'leitfaden/weg/index.html',
    'leitfaden/weg.md',
    'pagefind/fragment/de_1.pf_fragment',
  ],
  moved: [{ from: 'leitfaden/alt', to: 'leitfaden/weg' }],
});

/** Rules of a `_headers` file whose path fits, as a host finds them. */
function found(file: string, path: string): [name: string, value: string][] {
  return file
    .trim()
    .split(/\n(?=\/)/)
    .flatMap((rule) => {
      const [pattern = '', ...lines] = rule.split('\n');
      const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
      return fits
        ? lines.map((line): [string, string] => line.trim().split(/: (.*)/s, 2) as [string, string])
        : [];
    });
}

const forever = 'public, max-age=31536000, immutable';
const again = 'public, max-age=0, must-revalidate';

const paths: [path: string, expected: Record<string, string>][] = [
  ['', { 'Content-Security-Policy': headerPolicy(), 'Cache-Control': again }],
  ['404.html', { 'Content-Security-Policy': headerPolicy(), 'Cache-Control': again }],
  ['leitfaden/weg/', { 'Content-Security-Policy': headerPolicy(), 'Cache-Control': again }],
  ['_astro/page.Ab12.css', { 'Cache-Control': forever }],
  ['_astro/search-worker-Ab12.js', { 'Content-Security-Policy': workerPolicy(), 'Cache-Control': forever }],
  ['pagefind/fragment/de_1.pf_fragment', { 'Cache-Control': forever }],
  ['email/nachnutzung.eml', { 'Content-Type': 'message/rfc822' }],
  ['leitfaden/weg.md', { 'Content-Type': 'text/markdown; charset=utf-8' }],
  ['feed.xml', { 'Content-Type': 'application/atom+xml; charset=utf-8' }],
];

for (const base of ['/', '/dienst/'])
  for (const [path, expected] of paths)
    test(`_headers: ${base}${path}`, () => {
      const headers = found(headersFile(site(base)), base + path);
      const names = headers.map(([name]) => name);
      assert.deepEqual(names.toSorted(), [...new Set(names)].toSorted(), 'no header has two rules');
      const values = Object.fromEntries(headers);
      for (const [name, value] of [...Object.entries(expected), ...securityHeaders])
        assert.equal(values[name], value);
    });

test('_redirects', () => {
  assert.equal(redirectsFile(site('/dienst/')), '/dienst/leitfaden/alt/* /dienst/leitfaden/weg/ 301\n');
});

test('nginx: policy, cache and former addresses by path', () => {
  const maps = nginxMaps(site('/dienst/'));
  assert.ok(maps.includes(`"/dienst/_astro/search-worker-Ab12.js" "${workerPolicy()}";`));
  assert.ok(maps.includes(`"~^/dienst/_astro/" "${forever}";`));
  for (const end of ['', '/', '/index.html'])
    assert.ok(maps.includes(`"/dienst/leitfaden/alt${end}" "/dienst/leitfaden/weg/";`));
});

test('nginx: every header is sent with every status', () => {
  const server = nginxServer(site('/'));
  const added = server.match(/^add_header .*$/gm) ?? [];
  assert.equal(added.length, securityHeaders.length + 2);
  assert.ok(added.every((line) => line.endsWith(' always;')));
});

test('nginx: a text that would change the configuration is refused', () => {
  for (const to of ['a"; return 200', 'a$uri', 'a\\'])
    assert.throws(() => nginxMaps({ ...site('/'), moved: [{ from: 'alt', to }] }), /cannot be written/);
});
