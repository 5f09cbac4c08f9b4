import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { pictures } from '../../../scripts/handbook-pictures/pictures.ts';
import { proseOf, read } from './documents.ts';

const folder = 'content/handbuch';
const files = readdirSync(folder).toSorted();

/** Pictures that the handbook shows, with their alternative text. */
const shown = [...proseOf(read('content/README.md')).matchAll(/^!\[(.*)\]\(handbuch\/(.+)\)$/gm)].map(
  ([, alt = '', file = '']) => ({ alt, file }),
);

test('every picture of the handbook is taken by the command, and shown once', () => {
  const taken = pictures.map(({ file }) => file).filter((file) => file.startsWith(folder));
  assert.deepEqual(taken.map((file) => file.slice(folder.length + 1)).toSorted(), files);
  assert.deepEqual(shown.map(({ file }) => file).toSorted(), files);
});

for (const file of files)
  test(`${file}: small, and described`, () => {
    assert.ok(statSync(`${folder}/${file}`).size < 60_000);
    assert.match(shown.find((one) => one.file === file)?.alt ?? '', /^\p{Lu}.{40,}$/u);
  });
