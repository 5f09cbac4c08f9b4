import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from '../../yaml-file.ts';
import { checkYaml } from './yaml-rules.ts';

const table: [name: string, text: string, expected: string[]][] = [
  ['in order', 'a: 1\nb: [x, "y"]\n', []],
  ['empty', '', []],
  ['tab', 'a:\n\tb: 1\n', ['yaml-tab 2:1']],
  ['double quote left open', 'a: 1\nb: "x\nc: 2\n', ['yaml-quote 2:4']],
  ['single quote left open', "a: 'x\n", ['yaml-quote 1:4']],
  ['nothing after an open quote', 'a: ["x, y]\nb: [\n', ['yaml-quote 1:5']],
  ['duplicate key', 'a: 1\nb: 2\na: 3\n', ['yaml-duplicate-key 3:1']],
  ['colon in the value', 'a: b: c\n', ['yaml-syntax 1:4']],
  ['line without colon', 'a: 1\nb\nc: 2\n', ['yaml-syntax 2:1']],
  ['reserved character', 'a: @x\nb: `y`\n', ['yaml-syntax 1:4', 'yaml-syntax 2:4']],
  ['backslash', 'a: "C:\\Users"\n', ['yaml-syntax 1:7']],
  [
    'control character as an escape',
    'a: "x\\0"\nb: "\\ud800"\n',
    ['control-character 1:4', 'control-character 2:4'],
  ],
  ['word with !', 'a: 1\nb: !Achtung Frist\n', ['yaml-syntax 2:13']],
  ['! within quotes and texts', 'a: "!x"\nb: x !y\nc: |\n  !z\n', []],
  ['letters as escapes', 'a: "\\u00e4 \\ud83d\\ude00 \\n\\t"\n', []],
  ['Markdown bold', 'a: **x**\n', ['yaml-alias 1:4']],
  ['anchor and alias', 'a: &x 1\nb: *x\n', ['yaml-alias 1:7', 'yaml-alias 2:4']],
  ['two documents', 'a: 1\n---\nb: 2\n', ['yaml-syntax 2:1']],
  ['one slip, one fault', 'a:\n  - x\n\t- y\n', ['yaml-tab 3:1']],
];

for (const [name, text, expected] of table)
  test(name, () => {
    const { faults } = checkYaml('a.yaml', parseYaml(text));
    assert.deepEqual(
      faults.map(({ kind, line, column }) => `${kind} ${line}:${column}`),
      expected,
    );
  });

test('a bracket left open: the remedy names it', () => {
  const { faults } = checkYaml('a.yaml', parseYaml('- [a, b]\n- [c, d\n- [e, f]\n'));
  assert.deepEqual(
    faults.map(({ line, words }) => `${line} ${words[2].split(',')[0]}`),
    ['3 in der Zeile davor eine offene Klammer schließen'],
  );
});

test('aliases that multiply are refused before they are expanded', () => {
  const level = (index: number) =>
    `a${index}: &a${index} [${Array(9)
      .fill(`*a${index - 1}`)
      .join(', ')}]\n`;
  const bomb = `a0: &a0 [x]\n${Array.from({ length: 20 }, (_, index) => level(index + 1)).join('')}`;
  const { yaml, faults } = checkYaml('a.yaml', parseYaml(bomb));
  assert.equal(yaml, undefined);
  assert.equal(faults[0]?.kind, 'yaml-alias');
});

test('deep nesting is a plain fault', () => {
  const { yaml, faults } = checkYaml('a.yaml', parseYaml(`a: ${'['.repeat(20_000)}`));
  assert.equal(yaml, undefined);
  assert.equal(faults[0]?.kind, 'too-deep');
});
