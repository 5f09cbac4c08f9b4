import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAnchors } from './headings.ts';
import { parsePage } from '../text/page-text.ts';

const table: [text: string, anchors: string[]][] = [
  ['Text', []],
  ['## Erster Schritt', ['erster-schritt']],
  ['# A\n\n## A', ['a', 'a-1']],
  ['## Größe & Maß', ['größe--maß']],
  ['## Nach § 5 und Abs. 3', ['nach-5-und-abs3']],
  ['## Das `Attribut`, *kurz*', ['das-attribut-kurz']],
  ['## Mit <Term id="x">Wort</Term>', ['mit-wort']],
  ['<div id="eigenes">\n\n## A\n\n</div>', ['a', 'eigenes']],
];

for (const [text, anchors] of table)
  test(JSON.stringify(text), () => {
    const page = parsePage(text, 'mdx');
    assert.ok('root' in page);
    assert.deepEqual(
      pageAnchors(page.root).map(({ name }) => name),
      anchors,
    );
  });
