import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { readFragment, writeFragment } from './fragment.ts';
import { pack } from './packed-file.ts';

const fragment = {
  url: '/a/',
  content: 'Die Haushalts^|satzung nach ¶000500 5 und ^|¶000600^|¶000700 6, 7',
  meta: { title: 'Haushalts^|satzung' },
  filters: { kind: ['Leitfaden'] },
  anchors: [{ element: 'h2', id: 'a', text: 'Ab^|schnitt', location: 0 }],
};

test('what readers get is clean', () => {
  const read = readFragment('x', pack(JSON.stringify(fragment)));
  const written = gunzipSync(writeFragment(read)).toString();
  assert.deepEqual(JSON.parse(written.replace(/^pagefind_dcd/, '')), {
    url: '/a/',
    content: 'Die Haushaltssatzung nach § 5 und §§ 6, 7',
    meta: { title: 'Haushaltssatzung' },
    filters: { kind: ['Leitfaden'] },
    anchors: [{ element: 'h2', id: 'a', text: 'Abschnitt', location: 0 }],
  });
});

const refused: [what: string, content: object][] = [
  ['no content', { ...fragment, content: undefined }],
  ['anchors of another form', { ...fragment, anchors: [['h2', 'a', 0]] }],
  ['no list of anchors', { ...fragment, anchors: {} }],
];

for (const [what, content] of refused)
  test(`refused: ${what}`, () =>
    assert.throws(
      () => readFragment('fragment/x', pack(JSON.stringify(content))),
      /fragment\/x: unknown format/,
    ));

test('refused: another kind of file', () =>
  assert.throws(() => readFragment('x', new Uint8Array([1, 2, 3]))));
