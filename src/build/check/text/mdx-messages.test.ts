import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxSyntaxWords } from './mdx-messages.ts';
import { parsePage } from './page-text.ts';

// The messages come from the parser itself: a new version that words them otherwise fails here.
const table: [text: string, found: string][] = [
  ['<Note title="x">', '<Note> ohne Ende'],
  ['a <br> b', '<br> ohne Ende'],
  ['</Note>', '</Note> ohne Anfang'],
  ['<a>b</c>', '</c>'],
  ['<Note>\n- a</Note>', '</Note> in einem anderen Absatz als <Note>'],
  ['<!-- c -->', 'HTML-Kommentar <!-- … -->'],
  ['a <b', 'Zeichen „<“ oder ein unvollständiger Baustein'],
  ['a <https://example.org>', 'Zeichen „<“ oder ein unvollständiger Baustein'],
  ['<Note title=x>a</Note>', 'Zeichen „<“ oder ein unvollständiger Baustein'],
  ['a {', 'geschweifte Klammer mit Programmcode oder ohne Gegenstück'],
  ['a {b c}', 'geschweifte Klammer mit Programmcode oder ohne Gegenstück'],
];

for (const [text, found] of table)
  test(JSON.stringify(text), () => {
    const page = parsePage(text, 'mdx');
    assert.ok('failure' in page);
    assert.equal(mdxSyntaxWords(page.failure.message)[0], found);
  });

test('a message never seen', () => assert.equal(mdxSyntaxWords('?')[0], 'Text, den MDX nicht lesen kann'));
