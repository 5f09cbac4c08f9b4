import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Anchor, FoundPage } from './found-page.ts';
import { toHit, type Place } from './hit.ts';

interface Written {
  page: FoundPage;
  slots: number[][];
}

/**
 * A page written as its sections: `id: Heading. words`, where `*1` after a word says that it meets the first slot.
 * A section without id is the text before the first heading.
 */
function written(title: string, sections: string[], meta: FoundPage['meta'] = {}): Written {
  const words: string[] = [];
  const anchors: Anchor[] = [];
  const slots: number[][] = [];
  for (const section of sections) {
    const [, id = '', heading = '', text = ''] = /^(?:(\S+): (.*?)\. )?(.*)$/.exec(section) ?? [];
    if (id !== '')
      anchors.push({ element: id === '_top' ? 'h1' : 'h2', id, text: heading, location: words.length });
    for (const word of [...(heading === '' ? [] : `${heading}.`.split(' ')), ...text.split(' ')]) {
      const [plain = '', slot] = word.split('*');
      if (slot !== undefined) (slots[Number(slot) - 1] ??= []).push(words.length);
      words.push(plain);
    }
  }
  const page = {
    url: '/p/',
    content: words.join(' '),
    meta: { title, ...meta },
    filters: { kind: ['Leitfaden'] },
    anchors,
  };
  return { page, slots };
}

const anyWord = (slots: number[][]) => slots.map((places) => ({ places, stems: [] }));

const place = ({ href, section, pdfPage }: Place) => `${href} ${section ?? pdfPage ?? '-'}`;

const table: [what: string, inTitle: number, page: Written, expected: string[]][] = [
  ['only the title', 1, { ...written('Mond', ['text']), slots: [[]] }, ['/p/ -']],
  ['text before the headings', 0, written('Titel', ['der mond*1']), ['/p/ -']],
  ['text below the page heading', 0, written('Titel', ['_top: Titel. der mond*1']), ['/p/ -']],
  ['a section', 0, written('Titel', ['a: Eins. der mond*1']), ['/p/#a Eins']],
  [
    'more hits first',
    0,
    written('Titel', ['a: Eins. mond*1', 'b: Zwei. mond*1 mond*1']),
    ['/p/#b Zwei', '/p/#a Eins'],
  ],
  [
    'more of the slots before more hits, fewer slots not shown',
    0,
    written('Titel', ['a: Eins. mond*1 mond*1 mond*1', 'b: Zwei. mond*1 sonne*2']),
    ['/p/#b Zwei'],
  ],
  [
    'order of the page when equal',
    0,
    written('Titel', ['a: Eins. mond*1', 'b: Zwei. mond*1']),
    ['/p/#a Eins', '/p/#b Zwei'],
  ],
  [
    'top when the title says it all',
    1,
    written('Der Mond', ['a: Eins. mond*1', 'b: Zwei. mond*1']),
    ['/p/ -', '/p/#a Eins', '/p/#b Zwei'],
  ],
  ['page of a PDF despite the title', 1, written('Mond', ['seite-2: Seite 2. mond*1']), ['/p/#seite-2 2']],
  [
    'top when the page of a PDF has only some of the words of the title',
    2,
    { ...written('Mond und Sonne', ['seite-2: Seite 2. mond*1']), slots: [[2], []] },
    ['/p/ -', '/p/#seite-2 2'],
  ],
  [
    'page of a PDF before what is said around it',
    0,
    written('Titel', [
      '_top: Titel. mond*1 mond*1',
      'seite-1: Seite 1. mond*1',
      'seite-2: Seite 2. mond*1 mond*1',
    ]),
    ['/p/#seite-2 2', '/p/#seite-1 1'],
  ],
  [
    'at most three further places',
    0,
    written('Titel', ['a: A. mond*1', 'b: B. mond*1', 'c: C. mond*1', 'd: D. mond*1', 'e: E. mond*1']),
    ['/p/#a A', '/p/#b B', '/p/#c C', '/p/#d D'],
  ],
  ['top is not listed again', 0, written('Titel', ['mond*1', 'a: A. mond*1 mond*1']), ['/p/#a A']],
];

for (const [what, inTitle, { page, slots }, expected] of table)
  test(what, () => {
    const hit = toHit(page, anyWord(slots), inTitle);
    assert.deepEqual([hit, ...hit.more].map(place), expected);
  });

test('a hit in a heading counts more than several in the text', () => {
  const { page } = written('Titel', ['a: Eins. mond mond', 'b: Mond. text']);
  assert.equal(toHit(page, anyWord([[1, 2, 3]]), 0).href, '/p/#b');
});

const fields: [meta: FoundPage['meta'], date: string | null, sample: boolean][] = [
  [{}, null, false],
  [{ date: '', sample: '' }, null, false],
  [{ date: '2026-05-07', sample: 'ja' }, '2026-05-07', true],
];

for (const [meta, date, sample] of fields)
  test(`fields ${JSON.stringify(meta)}`, () => {
    const { page, slots } = written('Titel', ['der Mond.*1 Der mond,*1'], meta);
    const hit = toHit(page, anyWord(slots), 0);
    assert.deepEqual([hit.kind, hit.title, hit.date, hit.sample], ['Leitfaden', 'Titel', date, sample]);
    assert.deepEqual(hit.words, ['Mond', 'mond']);
  });

const headings: [section: string, expected: string][] = [
  ['a: Kosten. Der Preis*1', 'Der [Preis]'],
  ['a: Kosten. Preis*1', '[Preis]'],
];

for (const [section, expected] of headings)
  test(`excerpt without its heading: ${section}`, () => {
    const { page, slots } = written('Titel', [section]);
    const { excerpt } = toHit(page, anyWord(slots), 0);
    assert.equal(excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''), expected);
  });

test('a place whose word does not hold what was searched is none', () => {
  const { page } = written('Titel', ['a: Eins. mond mondlicht sonne']);
  const { excerpt, words } = toHit(page, [{ places: [1, 2, 3], stems: ['mond'] }], 0);
  assert.deepEqual(words, ['mond', 'mondlicht']);
  assert.equal(excerpt.filter(({ marked }) => marked).length, 2);
});
