import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import {
  entryId,
  markdownFolder,
  yamlFolder,
  yamlFolders,
  yamlList,
  yamlMap,
  yamlSingle,
} from './loaders.ts';

const root = mkdtempSync(join(tmpdir(), 'loaders-'));
after(() => rmSync(root, { recursive: true }));

const files: Record<string, string> = {
  'flows/b.yaml': 'name: B',
  'flows/a.yaml': 'name: A',
  'flows/README.md': 'no data',
  'flows/._a.yaml': '\0\0',
  'examples/.papierkorb/a.yaml': 'a: 1',
  'examples/zwei/index.yaml': 'name: Zwei',
  'examples/eins/index.yaml': 'name: Eins',
  'sources.yaml': 'B: { title: b }\nA: { title: a }',
  'tasks.yaml': '- id: b\n- id: a',
  'service.yaml': 'name: S',
  'broken.yaml': 'a: 1\nb: *x',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const at = (place: string) => join(root, place);

async function load(loader: Loader): Promise<[id: string, data: unknown][]> {
  const found: [string, unknown][] = [];
  const context = {
    store: {
      clear: () => found.splice(0),
      set: ({ id, data }: { id: string; data: unknown }) => found.push([id, data]),
    },
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: () => '',
  };
  await loader.load(context as unknown as LoaderContext);
  return found;
}

const table: [name: string, loader: Loader, expected: [id: string, data: unknown][]][] = [
  [
    'folder of files',
    yamlFolder(at('flows')),
    [
      ['a', { name: 'A' }],
      ['b', { name: 'B' }],
    ],
  ],
  [
    'folder of folders',
    yamlFolders(at('examples')),
    [
      ['eins', { name: 'Eins' }],
      ['zwei', { name: 'Zwei' }],
    ],
  ],
  [
    'map',
    yamlMap(at('sources.yaml')),
    [
      ['B', { title: 'b' }],
      ['A', { title: 'a' }],
    ],
  ],
  ['list', yamlList(at('tasks.yaml')), [['tasks', { items: [{ id: 'b' }, { id: 'a' }] }]]],
  ['one entry', yamlSingle(at('service.yaml')), [['service', { name: 'S' }]]],
  ['no folder', yamlFolder(at('nirgends')), []],
  ['no file', yamlMap(at('nirgends.yaml')), []],
];

for (const [name, loader, expected] of table)
  test(name, async () => assert.deepEqual(await load(loader), expected));

test('a folder of pages that is not there is no warning', async () => {
  const said: string[] = [];
  const context = {
    config: { root: pathToFileURL(`${root}/`), srcDir: pathToFileURL(`${root}/src/`) },
    store: { keys: () => [] },
    logger: { warn: (text: string) => said.push(text) },
    entryTypes: new Map(),
  };
  await markdownFolder(at('nirgends'), '*.md').load(context as unknown as LoaderContext);
  assert.deepEqual(said, []);
});

test('a fault of the syntax is named with its place', () =>
  assert.rejects(load(yamlSingle(at('broken.yaml'))), /broken\.yaml:2:4 /));

const ids: [file: string, expected: string][] = [
  ['40-antragsstrecken-einbinden.mdx', 'antragsstrecken-einbinden'],
  ['impressum.mdx', 'impressum'],
  ['2026-03-12-neu.md', '2026-03-12-neu'],
  ['guide/00-a.mdx', 'a'],
];

for (const [file, expected] of ids) test(`id of ${file}`, () => assert.equal(entryId(file), expected));
