import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFrontMatter } from './front-matter.ts';

const table: [text: string, head: string, data: unknown, body: string][] = [
  ['---\na: x\n---\nText\n', 'whole', { a: 'x' }, 'Text\n'],
  ['---\na: x\n---', 'whole', { a: 'x' }, ''],
  ['---\n---\nText', 'whole', null, 'Text'],
  ['---\r\na: x\r\n---\r\nText', 'whole', { a: 'x' }, 'Text'],
  ['---  \na: x\n--- \nText', 'whole', { a: 'x' }, 'Text'],
  ['---\na: x\n---\nText\n\n---\n\nText', 'whole', { a: 'x' }, 'Text\n\n---\n\nText'],
  ['---\na: x---\n---\n', 'whole', { a: 'x---' }, ''],
  ['---\na: x\n', 'open', null, '---\na: x\n'],
  ['---', 'open', null, '---'],
  ['# Titel\n', 'none', null, '# Titel\n'],
  ['', 'none', null, ''],
  ['----\na: x\n---\n', 'none', null, '----\na: x\n---\n'],
  ['\n---\na: x\n---\n', 'none', null, '\n---\na: x\n---\n'],
];

for (const [text, head, data, body] of table)
  test(JSON.stringify(text), () => {
    const found = parseFrontMatter(text);
    assert.deepEqual([found.head, found.yaml.data, found.body], [head, data, body]);
  });

test('places count from the beginning of the file', () => {
  const { yaml } = parseFrontMatter('---\na: x\nb:\n  - y\n---\n');
  assert.deepEqual(yaml.locate(['b', 0]), { line: 4, column: 5 });
});
