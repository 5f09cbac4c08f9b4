import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../content.ts';
import { pictureFaults } from './pictures.ts';

const paths = [
  'guide/bild.png',
  'guide/mit leer.png',
  'guide/notiz.txt',
  'examples/muster/foto.jpg',
  'examples/muster/zeichnung.svg',
];
const chapter = (text: string): [string, string] => ['guide/10-anfang.mdx', `---\n---\n${text}`];
const example = (file: string, more = ''): [string, string] => [
  'examples/muster/index.yaml',
  `picture:\n  file: ${file}\n${more}`,
];
const unshown = (...names: string[]) => names.map((name) => `unknown-file 1:1 examples/muster/${name}`);

const table: [file: [path: string, text: string], expected: string[]][] = [
  [chapter('![Ein Bild](bild.png)'), []],
  [chapter('![Ein Bild](./bild.png "Titel")'), []],
  [chapter('![Ein Bild](mit%20leer.png)'), []],
  [chapter('<img src="bild.png" alt="" />'), []],
  [chapter('![](bild.png)'), ['missing-alt 3:1']],
  [chapter('a <img src="bild.png" />'), ['missing-alt 3:3']],
  [chapter('![x](bidl.png)'), ['missing-picture 3:1 meinten Sie „bild.png“?']],
  [chapter('![x](Bild.png)'), ['missing-picture 3:1 meinten Sie „bild.png“?']],
  [chapter('![x](../../geheim.png)'), ['missing-picture 3:1']],
  [chapter('![x](notiz.txt)'), ['bad-picture 3:1']],
  [chapter('![x](/bild.png)'), ['bad-picture 3:1']],
  [chapter('![x](https://example.org/bild.png)'), ['bad-picture 3:1']],
  [chapter('![x](data:image/png;base64,AA)'), ['bad-picture 3:1']],
  [chapter('![](weg.png)'), ['missing-picture 3:1', 'missing-alt 3:1']],
  [example('foto.jpg'), unshown('zeichnung.svg')],
  [example('./foto.jpg', '  alt: Was zu sehen ist'), unshown('zeichnung.svg')],
  [example('foto.jpg', "  alt: ' '"), ['missing-alt 2:3', ...unshown('zeichnung.svg')]],
  [example('zeichnung.svg'), ['bad-picture 2:3', ...unshown('foto.jpg')]],
  [
    example('ftoo.jpg'),
    ['missing-picture 2:3 meinten Sie „foto.jpg“?', ...unshown('foto.jpg', 'zeichnung.svg')],
  ],
];
for (const [[path, text], expected] of table)
  test(JSON.stringify(text), () => {
    const reading = readDocument(path, () => Buffer.from(text));
    assert.ok(reading);
    const found = pictureFaults([reading.document], paths);
    const told = found.map(
      ({ kind, file, line, column, words }) =>
        `${kind} ${line}:${column}${words[2].startsWith('meinten') ? ` ${words[2]}` : kind === 'unknown-file' ? ` ${file}` : ''}`,
    );
    assert.deepEqual(told, expected);
  });
