import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../content.ts';
import { duplicateFaults, pathCaseFaults } from './duplicates.ts';

const table: [name: string, files: Record<string, string>, expected: string[]][] = [
  ['different', { 'flows/a.yaml': 'name: A\norder: 1', 'flows/b.yaml': 'name: B\norder: 2' }, []],
  [
    'titles but for case and blanks',
    { 'guide/10-a.mdx': '---\ntitle: Der  Anfang\n---\n', 'guide/20-b.mdx': '---\ntitle: der anfang\n---\n' },
    ['guide/20-b.mdx:2:1 duplicate'],
  ],
  [
    'same title in another collection',
    { 'guide/10-a.mdx': '---\ntitle: A\n---\n', 'legal/a.mdx': '---\ntitle: A\n---\n' },
    [],
  ],
  [
    'order of flows',
    { 'flows/a.yaml': 'order: 1', 'flows/b.yaml': 'order: 1' },
    ['flows/b.yaml:1:1 duplicate'],
  ],
  [
    'name of examples',
    { 'examples/a/index.yaml': 'name: A', 'examples/b/index.yaml': 'land: X\nname: A' },
    ['examples/b/index.yaml:2:1 duplicate'],
  ],
  ['ids of tasks', { 'tasks.yaml': '- id: a\n- id: b\n- id: a\n' }, ['tasks.yaml:3:3 duplicate']],
  [
    'ids of a list in the service',
    { 'service.yaml': 'roles: [{ id: a }, { id: a }]' },
    ['service.yaml:1:22 duplicate'],
  ],
  [
    'two tiles on one place of the map',
    { 'laender.yaml': 'XA: { tile: C1 }\nXB: { tile: B1 }\nXC: { tile: C1 }\n' },
    ['laender.yaml:3:7 duplicate'],
  ],
  [
    'a word in two groups of synonyms',
    { 'synonyms.yaml': '- [Mail, Post]\n- [Brief, mail]\n' },
    ['synonyms.yaml:2:11 duplicate'],
  ],
  [
    'slugs of chapters',
    { 'guide/10-a.mdx': '---\n---\n', 'guide/20-a.mdx': '---\n---\n' },
    ['guide/20-a.mdx:1:1 duplicate'],
  ],
  [
    'order of chapters',
    { 'guide/05-a.mdx': '---\n---\n', 'guide/05-b.mdx': '---\n---\n' },
    ['guide/05-b.mdx:1:1 duplicate'],
  ],
  [
    'no number twice is fine',
    { 'guide/10-a.mdx': '---\nnumber: null\n---\n', 'guide/20-b.mdx': '---\nnumber: null\n---\n' },
    [],
  ],
  [
    'former address in use',
    { 'guide/10-a.mdx': '---\n---\n', 'guide/20-b.mdx': '---\naliases: [a, c]\n---\n' },
    ['guide/20-b.mdx:2:11 duplicate'],
  ],
  ['keys but for case', { 'sources.yaml': 'A1: {}\nB2: {}\na1: {}\n' }, ['sources.yaml:3:1 case-only']],
];
for (const [name, files, expected] of table)
  test(name, () => {
    const documents = Object.entries(files).flatMap(
      ([path, text]) => readDocument(path, () => Buffer.from(text))?.document ?? [],
    );
    assert.deepEqual(
      duplicateFaults(documents).map(({ file, line, column, kind }) => `${file}:${line}:${column} ${kind}`),
      expected,
    );
  });

// Not part of the fixtures: some file systems cannot hold two such files.
const paths: [paths: string[], expected: string[]][] = [
  [['flows/a.yaml', 'flows/b.yaml'], []],
  [['flows/A.yaml', 'flows/a.yaml'], ['flows/a.yaml']],
  [['flows/a.yaml', 'guide/a.yaml'], []],
  [['Flows/a.yaml', 'flows/a.yaml'], ['flows/a.yaml']],
  [
    ['examples/x/Bild.png', 'examples/x/bild.PNG', 'examples/x/bild.png'],
    ['examples/x/bild.PNG', 'examples/x/bild.png'],
  ],
];
for (const [input, expected] of paths)
  test(input.join(' '), () =>
    assert.deepEqual(
      pathCaseFaults(input).map(({ file }) => file),
      expected,
    ),
  );

test('a place that is taken: the next free one', () => {
  const documents = ['order: 1', 'order: 7', 'order: 1'].flatMap(
    (text, index) => readDocument(`flows/${index}.yaml`, () => Buffer.from(text))?.document ?? [],
  );
  assert.equal(duplicateFaults(documents)[0]?.words[2], 'eine der beiden Stellen ändern; frei ist 8');
});

test('a word in two groups: both groups become one', () => {
  const found = readDocument('synonyms.yaml', () =>
    Buffer.from('- [Mail, Post]\n- [Brief, Mail]\n'),
  )?.document;
  assert.ok(found);
  assert.match(duplicateFaults([found])[0]?.words[2] ?? '', /in die Gruppe der anderen Stelle/);
});
