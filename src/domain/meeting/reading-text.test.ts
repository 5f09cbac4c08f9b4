import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReadable, readingText } from './reading-text.ts';
import type { TextPage } from './text-item.ts';

const page = (...texts: string[]): TextPage => ({
  height: 800,
  items: texts.map((text, index) => ({
    text,
    x: 50,
    y: 100 + index * 12,
    width: text.length * 5,
    size: 10,
    bold: false,
  })),
});

test('a word broken at the end of a page stands whole on that page', () =>
  assert.deepEqual(readingText([page('die Kommunikations-'), page('wege bleiben offen')]), [
    { number: 1, blocks: [{ kind: 'paragraph', text: 'die Kommunikationswege' }] },
    { number: 2, blocks: [{ kind: 'paragraph', text: 'bleiben offen' }] },
  ]));

test('a page whose only word belongs to the page before is empty', () =>
  assert.deepEqual(readingText([page('die Kommunikations-'), page('wege')])[1]?.blocks, []));

test('an empty page keeps its number', () =>
  assert.deepEqual(readingText([page(), page('Text')]), [
    { number: 1, blocks: [] },
    { number: 2, blocks: [{ kind: 'paragraph', text: 'Text' }] },
  ]));

const readability: [text: string, expected: boolean][] = [
  ['Ein Satz mit Zahlen, 12 und „Zeichen“.', true],
  ['', false],
  ['12 34', false],
  ['\ue001\ue002\ue003\ue004a', false],
];

for (const [text, expected] of readability)
  test(`readable: ${JSON.stringify(text)}`, () =>
    assert.equal(isReadable([{ kind: 'paragraph', text }]), expected));
