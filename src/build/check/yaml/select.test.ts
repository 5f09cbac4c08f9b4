import assert from 'node:assert/strict';
import { test } from 'node:test';
import { select, selectSources, selectTexts } from './select.ts';

const data = { list: [{ id: 'a' }, { id: 'b' }, 'text'], map: { x: { value: 1 } }, name: 'n' };

const table: [pattern: string, expected: [unknown, string][]][] = [
  ['', [[data, '']]],
  ['name', [['n', 'name']]],
  ['missing.id', []],
  ['name.deeper', []],
  [
    'list.*.id',
    [
      ['a', 'list.0.id'],
      ['b', 'list.1.id'],
    ],
  ],
  ['map.%', [['x', 'map.x']]],
  ['map.*.value', [[1, 'map.x.value']]],
];
for (const [pattern, expected] of table)
  test(`select "${pattern}"`, () => {
    assert.deepEqual(
      select(data, pattern).map(({ value, path }) => [value, path.join('.')]),
      expected,
    );
  });

test('selectTexts leaves out what is no text', () => {
  assert.deepEqual(
    selectTexts(data, 'list.*').map(({ text }) => text),
    ['text'],
  );
  assert.deepEqual(selectTexts(data, 'map.*.value'), []);
});

test('selectSources finds keys at any depth', () => {
  const found = selectSources({
    source: 'A',
    sources: ['B', 5],
    deep: [{ source: ['C', 'D'] }],
    sourceNotice: 'x',
  });
  assert.deepEqual(found.map(({ text, path }) => `${text} ${path.join('.')}`).sort(), [
    'A source',
    'B sources.0',
    'C deep.0.source.0',
    'D deep.0.source.1',
  ]);
});
