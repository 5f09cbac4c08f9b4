import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hit } from './hit.ts';
import { orderHits } from './hit-order.ts';

const hit = (title: string): Hit => ({
  title,
  sample: false,
  href: '/',
  kind: 'Leitfaden',
  section: null,
  pdfPage: null,
  date: null,
  excerpt: [],
  words: [],
  more: [],
});

const table: [query: string, hits: [title: string, score: number][], expected: string[]][] = [
  ['mond', [['Sonne', 1], ['Erde', 2]], ['Erde', 'Sonne']],
  ['mond', [['Sonne', 1], ['Erde', 1]], ['Sonne', 'Erde']],
  ['mond', [['Mond: ein Bericht', 3], ['Mond', 1]], ['Mond', 'Mond: ein Bericht']],
  ['monde sehen', [['Sehen', 3], ['2 Mond sehen', 1]], ['2 Mond sehen', 'Sehen']],
]; // prettier-ignore

for (const [query, hits, expected] of table)
  test(`${query}: ${expected.join(', ')}`, () => {
    const scored = hits.map(([title, score]) => ({ hit: hit(title), score }));
    assert.deepEqual(
      orderHits(scored, query).map(({ title }) => title),
      expected,
    );
  });
