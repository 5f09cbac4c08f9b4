import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTypeOf, pageTypes } from './page-types.ts';

const table: [path: string, name: string][] = [
  ['/', 'start'],
  ['/leitfaden/', 'chapter list'],
  ['/leitfaden/gesamt/', 'whole guide'],
  ['/leitfaden/einleitung/', 'chapter'],
  ['/antragsstrecken/', 'flow catalogue'],
  ['/antragsstrecken/vergleich/', 'comparison'],
  ['/antragsstrecken/karte/', 'flow'],
  ['/antragsstrecken/karte/klickdummy/', 'click-dummy'],
  ['/beispiele/', 'examples'],
  ['/beispiele/ort/', 'example'],
  ['/projekttermine/', 'meetings'],
  ['/projekttermine/2026-03-12/', 'meeting'],
  ['/email/', 'mail list'],
  ['/email/zugang/', 'mail'],
  ['/einbindung/', 'embed workshop'],
  ['/mein-weg/', 'way'],
  ['/mein-weg/entscheidungsvorlage/', 'decision paper'],
  ['/neues/', 'news'],
  ['/suche/', 'search'],
  ['/offline/', 'offline'],
  ['/404.html', 'not found'],
  ['/impressum/', 'legal'],
];

for (const [path, name] of table) test(`kind of ${path}`, () => assert.equal(pageTypeOf(path).name, name));

test('every kind is in the table above', () =>
  assert.deepEqual(
    pageTypes.map(({ name }) => name),
    table.map(([, name]) => name).toSorted((a, b) => order(a) - order(b)),
  ));

const order = (name: string) => pageTypes.findIndex((type) => type.name === name);

test('a page of no known kind is refused', () =>
  assert.throws(() => pageTypeOf('/neues/archiv/'), /no known kind/));
