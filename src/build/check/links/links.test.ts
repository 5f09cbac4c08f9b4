import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Addresses } from './addresses.ts';
import { readDocument } from '../content.ts';
import { linkFaults, linkFinding } from './links.ts';

const addresses: Addresses = new Map([
  ['/', undefined],
  ['/suche/', undefined],
  ['/leitfaden/anfang/', { names: ['erster-schritt', 'größe'] }],
  ['/projekttermine/2026-01-15/', { names: ['seite-1', 'seite-2'], checked: /seite-\d+$/ }],
  ['/datei.pdf', undefined],
]);
const base = '/leitfaden/anfang/';

const table: [url: string, expected: string | undefined][] = [
  ['/', undefined],
  ['/suche/?q=wort', undefined],
  ['/suche/#zustand', undefined],
  ['/leitfaden/anfang/', undefined],
  ['/leitfaden/anfang/#erster-schritt', undefined],
  ['#größe', undefined],
  ['#gr%C3%B6%C3%9Fe', undefined],
  ['../../suche/', undefined],
  ['/datei.pdf', undefined],
  ['/projekttermine/2026-01-15/#seite-2', undefined],
  ['/projekttermine/2026-01-15/#beschluesse', undefined],
  ['https://example.org/x?y#z', undefined],
  ['http://example.org', undefined],
  ['mailto:wer@example.org', undefined],
  ['#erster-schrit', 'dead-anchor meinten Sie „erster-schritt“?'],
  ['/projekttermine/2026-01-15/#seite-9', 'dead-anchor vorhanden: seite-1, seite-2'],
  ['/leitfaden/anfang', 'dead-link meinten Sie „/leitfaden/anfang/“?'],
  ['/leitfaden/anfagn/', 'dead-link meinten Sie „/leitfaden/anfang/“?'],
  ['suche/', 'dead-link meinten Sie „/leitfaden/anfang/“?'],
  ['', 'bad-link Adresse eintragen'],
  ['//example.org', 'bad-link https: davor ergänzen'],
  ['javascript:alert(1)', 'bad-link Adresse berichtigen'],
  ['JavaScript:alert(1)', 'bad-link Adresse berichtigen'],
  ['/\\example.org', 'bad-link Adresse berichtigen'],
  ['java\tscript:alert(1)', 'bad-link Adresse berichtigen'],
  ['ftp://example.org', 'bad-link Adresse berichtigen'],
  ['https://', 'bad-link Adresse berichtigen'],
  ['mailto:', 'bad-link Adresse berichtigen'],
];
for (const [url, expected] of table)
  test(`link "${url}"`, () => {
    const found = linkFinding(url, base, addresses);
    assert.equal(found && `${found[0]} ${found[1][2]}`, expected);
  });

test('a link without a page to count from must be absolute', () =>
  assert.equal(linkFinding('suche/', undefined, addresses)?.[0], 'bad-link'));

const places: [path: string, text: string, expected: string[]][] = [
  ['guide/10-anfang.mdx', '---\n---\n[a](/x/)', ['dead-link 3:1']],
  ['guide/10-anfang.mdx', '---\n---\n[a][b]\n\n[b]: /x/', ['dead-link 5:1']],
  ['guide/10-anfang.mdx', '---\n---\n<Action href="/x/">a</Action>', ['dead-link 3:1']],
  ['guide/10-anfang.mdx', '---\n---\n<a href="/suche/">a</a>', ['bad-link 3:1']],
  ['guide/10-anfang.mdx', '---\n---\n<a href="https://example.org">a</a>', []],
  [
    'changes/2026-01-15-neu.md',
    '---\nlink: /x/\n---\n<a href="/suche/">a</a>',
    ['dead-link 2:1', 'bad-link 4:1'],
  ],
  ['tasks.yaml', '- link: /x/\n- link: /suche/\n', ['dead-link 1:3']],
];
for (const [path, text, expected] of places)
  test(`${path}: ${JSON.stringify(text)}`, () => {
    const reading = readDocument(path, () => Buffer.from(text));
    assert.ok(reading);
    assert.deepEqual(
      linkFaults([reading.document], addresses).map(({ kind, line, column }) => `${kind} ${line}:${column}`),
      expected,
    );
  });
