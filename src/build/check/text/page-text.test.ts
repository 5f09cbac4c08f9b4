import assert from 'node:assert/strict';
import { test } from 'node:test';
import { literalValue } from './page-elements.ts';
import { isTooDeep, nesting, parsePage, placeOf, walk } from './page-text.ts';

const depths: [text: string, depth: number][] = [
  ['', 0],
  ['(a) [b] {c}', 1],
  ['([{', 3],
  [')))((', 2],
  ['a => b => c', 2],
];
for (const [text, depth] of depths) test(`nesting "${text}"`, () => assert.equal(nesting(text), depth));

test('absurd depth is not given to the parser', () => {
  assert.equal(isTooDeep(`{${'('.repeat(20_000)}`), true);
  assert.equal(isTooDeep('ein (ganz) [normaler] Text :('.repeat(100)), false);
});

const literals: [expression: string, value: string | undefined][] = [
  ['"a"', 'a'],
  ["' '", ' '],
  ['`a`', 'a'],
  ['3', '3'],
  ['true', 'true'],
  ['a', undefined],
  ['`${a}`', undefined],
  ['"a" + "b"', undefined],
];
for (const [expression, value] of literals)
  test(`literal ${expression}`, () => assert.equal(literalValue(expression), value));

test('walk visits the text in its order, with places of the whole file', () => {
  const page = parsePage('---\na: b\n---\n\n# Ä *b*\n\nc', 'mdx');
  assert.ok('root' in page);
  const texts = [...walk(page.root)].flatMap(({ node }) =>
    node.type === 'text' ? [`${node.value.trim()} ${placeOf(node).line}:${placeOf(node).column}`] : [],
  );
  assert.deepEqual(texts, ['Ä 5:3', 'b 5:6', 'c 7:1']);
});
