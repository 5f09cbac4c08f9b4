import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvTable } from './csv.ts';

const cells: [text: string, expected: string][] = [
  ['Amt', '"Amt"'],
  ['', '""'],
  ['a;b', '"a;b"'],
  ['a "b"', '"a ""b"""'],
  ['=1+1', '"\'=1+1"'],
  ['+49', '"\'+49"'],
  ['-1', '"\'-1"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  ['\t=1', '"\'\t=1"'],
  ['\r=1', '"\'\r=1"'],
  ['\n=1', '"\'\n=1"'],
  ['a=1', '"a=1"'],
];

for (const [text, expected] of cells)
  test(JSON.stringify(text), () => assert.equal(csvTable([[text]]), `\uFEFF${expected}\r\n`));

test('rows and cells', () =>
  assert.equal(
    csvTable([
      ['A', 'B'],
      ['1', '2'],
    ]),
    '\uFEFF"A";"B"\r\n"1";"2"\r\n',
  ));
