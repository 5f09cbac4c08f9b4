import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTypeOf } from './page-types.ts';
import { faults, weightTable, type Weighed } from './weight-table.ts';
import { overruns, totalBytes, type Weight } from './weight.ts';

const weight: Weight = { html: 8000, css: 4000, js: 2000, other: 500, requests: 6, unusedCss: 30 };
const limit = { bytes: 14_500, requests: 6, unusedCss: 30 };

const table: [change: Partial<Weight>, expected: string[]][] = [
  [{}, []],
  [{ html: 8001 }, ['14501 bytes, at most 14500']],
  [{ requests: 7 }, ['7 requests, at most 6']],
  [{ unusedCss: 31 }, ['31 % unused CSS, at most 30']],
  [{ js: 2001, requests: 8 }, ['14501 bytes, at most 14500', '8 requests, at most 6']],
];

for (const [change, expected] of table)
  test(`overruns ${JSON.stringify(change)}`, () =>
    assert.deepEqual(overruns({ ...weight, ...change }, limit), expected));

test('all bytes', () => assert.equal(totalBytes(weight), 14_500));

const weighed = (path: string, html: number): Weighed => ({
  path,
  type: pageTypeOf(path),
  weight: { ...weight, html },
});
const pages = [
  weighed('/leitfaden/a/', 1000),
  weighed('/leitfaden/b/', 2000),
  weighed('/beispiele/a/', 3000),
];

test('the table shows the heaviest page of each kind', () => {
  const lines = weightTable(pages).split('\n');
  assert.deepEqual(
    lines.slice(1).map((line) => line.split(/ {2,}/).at(-1)),
    ['/beispiele/a/', '/leitfaden/b/'],
  );
});

test('of some kinds the table shows every page', () =>
  assert.deepEqual(
    weightTable(pages, ['chapter'])
      .split('\n')
      .slice(1)
      .map((line) => line.split(/ {2,}/).at(-1)),
    ['/beispiele/a/', '/leitfaden/b/', '/leitfaden/a/'],
  ));

test('faults name page, kind and limit', () =>
  assert.match(
    faults([weighed('/leitfaden/a/', 90_000)])[0] ?? '',
    /^\/leitfaden\/a\/ \(chapter\): 96500 bytes, at most \d+$/,
  ));
