import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFrontMatter } from './front-matter-rules.ts';

const table: [name: string, text: string, expected: string | Record<string, unknown>][] = [
  ['head and text', '---\na: x\n---\nText', { a: 'x' }],
  ['only a head', '---\na: x\n---', { a: 'x' }],
  ['Windows line ends', '---\r\na: x\r\n---\r\nText', { a: 'x' }],
  ['no head', '# Titel', 'no-front-matter 1:1'],
  ['empty file', '', 'no-front-matter 1:1'],
  ['head in the middle', 'Text\n---\na: x\n---\n', 'no-front-matter 1:1'],
  ['head without end', '---\na: x\n', 'open-front-matter 1:1'],
  ['second head', '---\na: x\n---\n---\nb: y\n---\nText', 'second-front-matter 4:1'],
  ['second head below blank lines', '---\na: x\n---\n\n\n---\nb: y\n---\n', 'second-front-matter 6:1'],
  ['lines between parts of the text', '---\na: x\n---\n\n---\n\nText\n\n---\n', { a: 'x' }],
  ['lines below the text', '---\na: x\n---\nText\n\n---\nb: y\n---\n', { a: 'x' }],
  ['fault in the head', '---\na: x\nb: "y\n---\n', 'yaml-quote 3:4'],
];

for (const [name, text, expected] of table)
  test(name, () => {
    const { yaml, faults } = checkFrontMatter('a.md', text);
    const [fault] = faults;
    assert.deepEqual(fault ? `${fault.kind} ${fault.line}:${fault.column}` : yaml?.data, expected);
  });
