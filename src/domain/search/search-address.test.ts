import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf } from './kind.ts';
import { parseSearchAddress, searchAddress } from './search-address.ts';

const parsed: [search: string, query: string, kind: string | null][] = [
  ['', '', null],
  ['?q=', '', null],
  ['?q=r%C3%BCckkanal+neu', 'rückkanal neu', null],
  ['?q=%20a%20%20b%0A', 'a b', null],
  ['?q=a&art=leitfaden', 'a', 'leitfaden'],
  ['?q=a&art=unbekannt', 'a', null],
  ['?art=beispiele', '', 'beispiele'],
  [`?q=${'x'.repeat(300)}`, 'x'.repeat(200), null],
  ['?q=%E0%A4%A', '\uFFFD%A', null],
  ['?q=a&q=b', 'a', null],
];

for (const [search, query, kind] of parsed)
  test(`from ${search.slice(0, 40)}`, () =>
    assert.deepEqual(parseSearchAddress(search), { query, kind: kind === null ? null : kindOf(kind) }));

const formatted: [query: string, kind: string, expected: string][] = [
  ['', '', '/sub/suche/'],
  ['rückkanal neu', '', '/sub/suche/?q=r%C3%BCckkanal+neu'],
  ['a&b=c#d', 'leitfaden', '/sub/suche/?q=a%26b%3Dc%23d&art=leitfaden'],
  ['', 'beispiele', '/sub/suche/?art=beispiele'],
];

for (const [query, kind, expected] of formatted)
  test(`to ${expected}`, () =>
    assert.equal(searchAddress('/sub/suche/', { query, kind: kindOf(kind) }), expected));
