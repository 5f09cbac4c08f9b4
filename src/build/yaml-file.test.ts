import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from './yaml-file.ts';

const text = `name: A
list:
  - id: x
    value: 1
  - { id: y }
'2020': '01'
`;

const places: [path: PropertyKey[], line: number, column: number][] = [
  [[], 1, 1],
  [['name'], 1, 1],
  [['list'], 2, 1],
  [['list', 0], 3, 5],
  [['list', 0, 'value'], 4, 5],
  [['list', 1, 'id'], 5, 7],
  [['2020'], 6, 1],
  [[2020], 6, 1],
  [['list', 1, 'missing'], 5, 5],
  [['list', 7], 2, 1],
  [['name', 'below'], 1, 1],
  [['missing'], 1, 1],
];

for (const [path, line, column] of places)
  test(`place of ${path.join('.') || 'the whole'}`, () =>
    assert.deepEqual(parseYaml(text).locate(path), { line, column }));

const values: [text: string, expected: unknown][] = [
  ['', null],
  ['a: 2026-03-12', { a: '2026-03-12' }],
  ["a: '01001000'", { a: '01001000' }],
  ['a: yes', { a: 'yes' }],
  ['a: true', { a: true }],
  ['a: null', { a: null }],
  ['__proto__: 1', JSON.parse('{"__proto__":1}')],
];

for (const [input, expected] of values)
  test(`value of "${input}"`, () => assert.deepEqual(parseYaml(input).data, expected));

const problems: [text: string, expected: string[]][] = [
  ['a: b: c\n', ['BLOCK_AS_IMPLICIT_KEY 1:4']],
  ['a: 1\na: 2\n', ['DUPLICATE_KEY 2:1']],
  ["1: a\n'1': b\n", ['DUPLICATE_KEY 2:1']],
  ['a:\n  b: 1\n  b: 2\na: *x\n', ['DUPLICATE_KEY 3:3', 'DUPLICATE_KEY 4:1', 'REFERENCE 4:4']],
  ['a: 1\nb: "x\n', ['OPEN_QUOTE 2:4']],
  ['a: *x\n', ['REFERENCE 1:4']],
  ['a: &x 1\nb: *x\n', ['REFERENCE 1:7', 'REFERENCE 2:4']],
  ['a: &a\n  b: *a\n', ['REFERENCE 2:3', 'REFERENCE 2:6']],
];

for (const [input, expected] of problems)
  test(`problems of ${JSON.stringify(input)}`, () => {
    const { data, problems: found } = parseYaml(input);
    assert.equal(data, undefined);
    assert.deepEqual(
      found.map(({ code, line, column }) => `${code} ${line}:${column}`),
      expected,
    );
  });

test('places of problems count from the first line given', () =>
  assert.equal(parseYaml('a: "x\n', 2).problems[0]?.line, 2));
