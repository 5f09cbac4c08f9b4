import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrayItems, encodeArray, encodeText, textOf } from './cbor.ts';
import { withSmallPieces } from './index-pieces.ts';
import { pack, unpack } from './packed-file.ts';
import type { IndexFiles } from './pagefind-run.ts';

const texts = (...items: string[]) => encodeArray(items.map(encodeText));

/** An index in Pagefind's form: chunks of words, each with a filler in place of its pages. */
function written(chunks: [word: string, size: number][][], more = 3): IndexFiles {
  const files = chunks.map((words, index): [string, Uint8Array] => [
    `index/de_${index}.pf_index`,
    pack(encodeArray([encodeArray(words.map(([word, size]) => texts(word, 'x'.repeat(size))))])),
  ]);
  const list = encodeArray(
    chunks.map((words, index) => texts(words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '', `de_${index}`)),
  );
  const meta = pack(
    encodeArray([encodeText('1'), texts(), list, ...Array.from({ length: more }, () => texts())]),
  );
  const entry = Buffer.from(
    JSON.stringify({ version: '1', languages: { de: { hash: 'de_old', page_count: 3 } } }),
  );
  return new Map([
    ['pagefind.de_old.pf_meta', meta],
    ['pagefind-entry.json', entry],
    ['pagefind.js', new Uint8Array()],
    ...files,
  ]);
}

/** Range of each piece with its words, as the metadata lists them. */
function read(files: IndexFiles): string[] {
  const { languages } = JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? []).toString()) as {
    languages: { de: { hash: string } };
  };
  const [, , list = new Uint8Array()] = arrayItems(
    unpack('', files.get(`pagefind.${languages.de.hash}.pf_meta`) ?? new Uint8Array()),
  );
  return arrayItems(list).map((item) => {
    const [from, to, name] = arrayItems(item).map(textOf);
    const [words = new Uint8Array()] = arrayItems(
      unpack('', files.get(`index/${name}.pf_index`) ?? new Uint8Array()),
    );
    const own = arrayItems(words).map((word) => textOf(arrayItems(word)[0] ?? new Uint8Array()));
    return `${from}–${to}: ${own.join(' ')}`;
  });
}

const table: [what: string, chunks: [string, number][][], expected: string[]][] = [
  ['small chunks stay', [[['antrag', 5], ['anzeige', 5]], [['bau', 5]]], ['antrag–a: antrag anzeige', 'b–bau: bau']],
  [
    'a large chunk is cut',
    [[['antrag', 9000], ['antraege', 9000], ['anzeige', 9000]]],
    ['antrag–antrag: antrag', 'antrae–ant: antraege', 'anz–anzeige: anzeige'],
  ],
  [
    'a frequent word stands alone',
    [[['das', 10], ['der', 90_000], ['dichter', 10]]],
    ['das–da: das', 'de–de: der', 'di–dichter: dichter'],
  ],
]; // prettier-ignore

for (const [what, chunks, expected] of table)
  test(what, () => assert.deepEqual(read(withSmallPieces(written(chunks))), expected));

test('other files stay, old ones go', () =>
  assert.deepEqual(
    [...withSmallPieces(written([[['bau', 5]]])).keys()].map((path) => path.replace(/de_\w+/, 'de_*')).sort(),
    ['index/de_*.pf_index', 'pagefind-entry.json', 'pagefind.de_*.pf_meta', 'pagefind.js'],
  ));

test('the same index gives the same files', () => {
  const paths = () => [
    ...withSmallPieces(
      written([
        [
          ['bau', 5],
          ['plan', 20_000],
        ],
      ]),
    ).keys(),
  ];
  assert.deepEqual(paths(), paths());
});

const refused: [what: string, files: () => IndexFiles][] = [
  ['no metadata', () => new Map()],
  ['more fields than known', () => written([[['bau', 5]]], 4)],
  ['a missing chunk', () => new Map([...written([[['bau', 5]]])].filter(([path]) => !path.startsWith('index/')))],
]; // prettier-ignore

for (const [what, files] of refused)
  test(`refused: ${what}`, () => assert.throws(() => withSmallPieces(files())));
