import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../content.ts';
import { textFaults } from './mdx-rules.ts';

/** Faults of a text in a chapter (or another page), by their lines below the front matter. */
function faultsOf(body: string, path = 'guide/10-anfang.mdx'): string[] {
  const reading = readDocument(path, () => Buffer.from(`---\n---\n${body}`));
  assert.ok(reading);
  const syntax = reading.faults.filter(({ kind }) => kind === 'mdx-syntax');
  return [...syntax, ...textFaults(reading.document)].map(
    ({ kind, line, column }) => `${kind} ${line - 2}:${column}`,
  );
}

const table: [body: string, expected: string[]][] = [
  ['# Titel\n\nText mit *Betonung* und `code {x} <Y>`.', []],
  ['<Note title="Hinweis">Text</Note>', []],
  ['<Note title="a">\n\nAbsatz\n\n- Liste\n\n</Note>', []],
  ['| a | b |\n| --- | --- |\n| 1 | 2 |\n| 1 |', []],
  ['| a | b |\n| --- | --- |\n| 1 | 2 | 3 |', ['lost-cell 3:9']],
  ['| a | b |\n| --- | --- |\n| 1 | 2 | verloren', ['lost-cell 3:9']],
  ['{/* Bemerkung */}', []],
  ['Ein{" "}Leerzeichen, {\'ein {Wort}\'}', []],
  ['```html\n<div style="x" onclick="y">\n```', []],
  ['import X from "./x.astro";\n\nText', ['mdx-import 1:1']],
  ['Text\n\nexport const a = 1;', ['mdx-import 3:1']],
  ['Text {1 + 1}', ['mdx-expression 1:6']],
  ['{process.env.HOME}', ['mdx-expression 1:1']],
  ['{/* a */ x}', ['mdx-expression 1:1']],
  ['<Notiz>Text</Notiz>', ['unknown-component 1:1']],
  ['<constructor.x />', ['unknown-component 1:1']],
  ['<Note>Text</Note>', ['missing-attribute 1:1']],
  ['<Note titel="x">Text</Note>', ['missing-attribute 1:1', 'unknown-attribute 1:1']],
  ['<Note title="">Text</Note>', ['wrong-attribute 1:1']],
  ['<Note title>Text</Note>', ['wrong-attribute 1:1']],
  ['<Note title={x}>Text</Note>', ['wrong-attribute 1:1']],
  ['<Note title={"x"}>Text</Note>', []],
  ['Text <b title={x}>fett</b>', ['forbidden-attribute 1:6']],
  ['Text <b title={"x"}>fett</b>', []],
  ['<Note title="x" {...y}>Text</Note>', ['forbidden-attribute 1:1']],
  ['<Note title="x" />', ['misplaced-component 1:1']],
  ['Text <Source k="A">mehr</Source>', ['misplaced-component 1:6']],
  ['<TodoItem title="x">Text</TodoItem>', ['misplaced-component 1:1']],
  ['<Todo>\n  <TodoItem title="x">Text</TodoItem>\n</Todo>', []],
  [
    '<Todo>\n  <TodoItem title="x">\n    <Action href="/" primary>A</Action> <Action href="/" primary>B</Action>\n  </TodoItem>\n</Todo>',
    ['second-primary 3:41'],
  ],
  ['<span style="color: red">x</span>', ['forbidden-attribute 1:1']],
  ['<span onclick="x">x</span>', ['forbidden-attribute 1:1']],
  ['<span set:html="x" />', ['forbidden-attribute 1:1']],
  ['<script src="x"></script>', ['unknown-element 1:1']],
  ['<iframe src="https://example.org"></iframe>', ['unknown-element 1:1']],
  ['<abbr title="x">y</abbr>', []],
  ['a\n\n<Note title="x">\n\nb', ['mdx-syntax 3:1']],
  ['a </Note>', ['mdx-syntax 1:3']],
  ['Wert < 5 und <b', ['mdx-syntax 1:14']],
  ['<!-- alt -->', ['mdx-syntax 1:1']],
  ['offen {', ['mdx-syntax 1:7']],
  ['Zeile<br>weiter', ['mdx-syntax 1:6']],
];
for (const [body, expected] of table)
  test(JSON.stringify(body), () => assert.deepEqual(faultsOf(body), expected));

const markdown: [body: string, expected: string[]][] = [
  ['Text {x} und import', []],
  ['a <br> b <!-- Bemerkung -->', []],
  ['a <span style="x">b</span>', ['forbidden-attribute 1:3']],
  ['<div>\n<p onclick="x">a</p>\n</div>', ['forbidden-attribute 1:1']],
  ['<img src="x" onerror="y" alt="">', ['forbidden-attribute 1:1']],
  ['<script>x</script>', ['unknown-element 1:1']],
  ['<Note title="x">a</Note>', ['unknown-element 1:1']],
];
for (const [body, expected] of markdown)
  test(`Markdown: ${JSON.stringify(body)}`, () =>
    assert.deepEqual(faultsOf(body, 'changes/2026-01-15-neu.md'), expected));
