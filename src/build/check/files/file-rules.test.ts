import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileFaults } from './file-rules.ts';

/** Faults of a folder that holds the required files and these. */
function faultsOf(paths: string[], folders: string[] = [], links: string[] = []): string[] {
  const files = ['service.yaml', 'sources.yaml', 'clickdummy.yaml', 'decision.yaml', ...paths].map(
    (path) => ({
      path,
      size: 1,
    }),
  );
  return fileFaults({ dir: '/content', files, folders, links }).map(
    ({ severity, kind, file }) => `${severity} ${kind} ${file}`,
  );
}

const table: [name: string, found: string[], expected: string[]][] = [
  [
    'places of content',
    faultsOf(['flows/a.yaml', 'guide/10-a.mdx', 'guide/bild.png', 'meetings/x/a.PDF', 'examples/x/foto.jpg']),
    [],
  ],
  ['file that belongs nowhere', faultsOf(['notizen.txt']), ['warning unknown-file notizen.txt']],
  [
    'other ending',
    faultsOf(['flows/a.yml', 'guide/10-a.md']),
    ['warning unknown-file flows/a.yml', 'warning unknown-file guide/10-a.md'],
  ],
  ['too deep', faultsOf(['flows/alt/a.yaml']), ['warning unknown-file flows/alt/a.yaml']],
  [
    'PDF outside a meeting',
    faultsOf(['meetings/a.pdf', 'guide/a.pdf']),
    ['warning unknown-file meetings/a.pdf', 'warning unknown-file guide/a.pdf'],
  ],
  ['picture where none is shown', faultsOf(['flows/a.png']), ['warning unknown-file flows/a.png']],
  [
    'example without data',
    faultsOf([], ['examples', 'examples/a']),
    ['error missing-file examples/a/index.yaml'],
  ],
  ['meeting with PDF only', faultsOf(['meetings/2026-01-15/a.pdf'], ['meetings', 'meetings/2026-01-15']), []],
  [
    'names of minutes',
    faultsOf(
      ['Protokoll vom 15.01. (neu), Fassung 2.PDF', 'Übersicht – § 5.pdf'].map(
        (name) => `meetings/x/${name}`,
      ),
    ),
    [],
  ],
  [
    'names of minutes that make no address',
    faultsOf(['Tag#1.pdf', 'Was?.pdf', '50%.pdf', 'a\\b.pdf', '[a].pdf'].map((name) => `meetings/x/${name}`)),
    ['Tag#1.pdf', 'Was?.pdf', '50%.pdf', 'a\\b.pdf', '[a].pdf'].map(
      (name) => `error bad-file-name meetings/x/${name}`,
    ),
  ],
  [
    'name of minutes without a letter or digit',
    faultsOf(['meetings/x/протокол.pdf', 'meetings/x/-.pdf']),
    ['error bad-file-name meetings/x/протокол.pdf', 'error bad-file-name meetings/x/-.pdf'],
  ],
  [
    'folders where files belong',
    faultsOf([], ['flows', 'flows/a.yaml', 'meetings/x', 'meetings/x/a.pdf']),
    ['error bad-file-name flows/a.yaml', 'error bad-file-name meetings/x/a.pdf'],
  ],
  ['a file where a folder belongs', faultsOf(['flows']), ['error bad-file-name flows']],
  ['symbolic link', faultsOf([], [], ['flows/a.yaml']), ['error symbolic-link flows/a.yaml']],
  [
    'nothing at all',
    fileFaults({ dir: '/content', files: [], folders: [], links: [] }).map(
      ({ kind, file }) => `${kind} ${file}`,
    ),
    [
      'missing-file service.yaml',
      'missing-file sources.yaml',
      'missing-file clickdummy.yaml',
      'missing-file decision.yaml',
    ],
  ],
];
for (const [name, found, expected] of table) test(name, () => assert.deepEqual(found, expected));
