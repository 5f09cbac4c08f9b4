import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundPage, FoundSection } from './found-page.ts';
import { toHit, type Place } from './hit.ts';

/**
 * A page written as its sections: `id: Heading. words`, where a word with stars is a hit and the stars its weight.
 * A section without id is the text before the first heading.
 */
function page(title: string, sections: string[], meta: FoundPage['meta'] = {}): FoundPage {
  const words: string[] = [];
  const found: FoundSection[] = [];
  for (const section of sections) {
    const [, id = '', heading = '', text = ''] = /^(?:(\S+): (.*?)\. )?(.*)$/.exec(section) ?? [];
    const own = text.split(' ');
    const hits = own.flatMap((word, index) => {
      const stars = word.length - word.replaceAll('*', '').length;
      return stars === 0 ? [] : [{ location: words.length + index, balanced_score: stars }];
    });
    words.push(...own.map((word) => word.replaceAll('*', '')));
    const excerpt = own.map((word) => word.replace(/^(.*?)\*+$/, '<mark>$1</mark>')).join(' ');
    if (hits.length > 0)
      found.push({
        title: heading || title,
        url: id === '' ? '/p/' : `/p/#${id}`,
        excerpt,
        anchor: id === '' ? undefined : { element: id === '_top' ? 'h1' : 'h2', id },
        weighted_locations: hits,
      });
  }
  const filters = { kind: ['Leitfaden'] };
  return {
    url: '/p/',
    content: words.join(' '),
    excerpt: 'ganze Seite',
    meta: { title, ...meta },
    filters,
    sub_results: found,
  };
}

const place = ({ href, section, pdfPage }: Place) => `${href} ${section ?? pdfPage ?? '-'}`;

const table: [what: string, query: string, page: FoundPage, expected: string[]][] = [
  ['only the title', 'mond', page('Mond', []), ['/p/ -']],
  ['text before the headings', 'mond', page('Titel', ['der mond*']), ['/p/ -']],
  ['text below the page heading', 'mond', page('Titel', ['_top: Titel. der mond*']), ['/p/ -']],
  ['a section', 'mond', page('Titel', ['a: Eins. der mond*']), ['/p/#a Eins']],
  [
    'heavier hit first',
    'mond',
    page('Titel', ['a: Eins. mond*', 'b: Zwei. mond***']),
    ['/p/#b Zwei', '/p/#a Eins'],
  ],
  [
    'more of the words before heavier hits, fewer words not shown',
    'mond sonne',
    page('Titel', ['a: Eins. mond***** mond*****', 'b: Zwei. mond* sonne*']),
    ['/p/#b Zwei'],
  ],
  [
    'order of the page when equal',
    'mond',
    page('Titel', ['a: Eins. mond*', 'b: Zwei. mond*']),
    ['/p/#a Eins', '/p/#b Zwei'],
  ],
  [
    'top when the title says it all',
    'mond',
    page('Der Mond', ['a: Eins. mond***', 'b: Zwei. mond*']),
    ['/p/ -', '/p/#a Eins', '/p/#b Zwei'],
  ],
  ['page of a PDF despite the title', 'mond', page('Mond', ['seite-2: Seite 2. mond*']), ['/p/#seite-2 2']],
  [
    'top when the page of a PDF has only some of the words of the title',
    'mond sonne',
    page('Mond und Sonne', ['seite-2: Seite 2. mond*']),
    ['/p/ -', '/p/#seite-2 2'],
  ],
  [
    'page of a PDF before what is said around it',
    'mond',
    page('Titel', ['_top: Titel. mond***', 'seite-1: Seite 1. mond*', 'seite-2: Seite 2. mond**']),
    ['/p/#seite-2 2', '/p/#seite-1 1'],
  ],
  [
    'at most three further places',
    'mond',
    page('Titel', ['a: A. mond*', 'b: B. mond*', 'c: C. mond*', 'd: D. mond*', 'e: E. mond*']),
    ['/p/#a A', '/p/#b B', '/p/#c C', '/p/#d D'],
  ],
  ['top is not listed again', 'mond', page('Titel', ['mond*', 'a: A. mond**']), ['/p/#a A']],
];

for (const [what, query, found, expected] of table)
  test(what, () => {
    const hit = toHit(found, query);
    assert.deepEqual([hit, ...hit.more].map(place), expected);
  });

const fields: [meta: FoundPage['meta'], date: string | null, sample: boolean][] = [
  [{}, null, false],
  [{ date: '', sample: '' }, null, false],
  [{ date: '2026-05-07', sample: 'ja' }, '2026-05-07', true],
];

for (const [meta, date, sample] of fields)
  test(`fields ${JSON.stringify(meta)}`, () => {
    const hit = toHit(page('Titel', ['der mond*'], meta), 'mond');
    assert.deepEqual([hit.kind, hit.title, hit.date, hit.sample], ['Leitfaden', 'Titel', date, sample]);
  });
