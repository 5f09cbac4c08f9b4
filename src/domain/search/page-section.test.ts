import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Anchor, FoundPage } from './found-page.ts';
import { pageSections, wordsOf } from './page-section.ts';

const page = (content: string, anchors: Anchor[]): FoundPage => ({
  url: '/p/',
  content,
  filters: {},
  meta: { title: 'Titel' },
  anchors,
});

const table: [what: string, anchors: Anchor[], expected: string[]][] = [
  ['no heading', [], ['- Titel 0–6']],
  ['a heading', [{ element: 'h2', id: 'a', text: 'Eins', location: 2 }], ['- Titel 0–2', 'a Eins 2–6']],
  [
    'the heading of the page is its top',
    [
      { element: 'h1', id: '_top', text: 'Titel', location: 0 },
      { element: 'h3', id: 'a', text: 'Eins', location: 3 },
    ],
    ['- Titel 0–3', 'a Eins 3–6'],
  ],
  [
    'an element with an id is no section',
    [{ element: 'a', id: 'x', text: 'Eins', location: 2 }],
    ['- Titel 0–6'],
  ],
  [
    'an element with a title is one',
    [{ element: 'div', id: 'ags', text: 'AGS …', title: 'AGS', location: 2 }],
    ['- Titel 0–2', 'ags AGS 2–6'],
  ],
  [
    'page of a PDF',
    [{ element: 'h2', id: 'protokoll-seite-2', text: 'Seite 2', location: 1 }],
    ['- Titel 0–1', 'protokoll-seite-2 Seite 2 1–6 PDF 2'],
  ],
  [
    'no page of a PDF',
    [{ element: 'h2', id: 'seite-2', text: 'Seite zwei', location: 1 }],
    ['- Titel 0–1', 'seite-2 Seite zwei 1–6'],
  ],
];

for (const [what, anchors, expected] of table)
  test(what, () => {
    const found = page('eins zwei drei vier\u00A0fünf sechs', anchors);
    const sections = pageSections(found, wordsOf(found));
    assert.deepEqual(
      sections.map(
        ({ id, title, from, to, pdfPage }) =>
          `${id ?? '-'} ${title} ${from}–${to}${pdfPage === null ? '' : ` PDF ${pdfPage}`}`,
      ),
      expected,
    );
  });
