import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorHint, hint } from './hint.ts';

const words = ['erwerb', 'ausbildung', 'einleitung'];

test('hint', () => {
  assert.equal(hint('ewrerb', words), 'meinten Sie „erwerb“?');
  assert.equal(hint('xyz', ['eins', 'zwei']), 'vorhanden: eins, zwei');
  assert.equal(hint('xyz', 'abcdefghijklm'.split('')), 'vorhanden: a, b, c, d, e, f, g, h, i, j, k, l …');
  assert.match(hint('xyz', []), /^es gibt noch keinen Eintrag/);
});

const pages = (count: number, file = '') =>
  Array.from({ length: count }, (_, at) => `${file}seite-${at + 1}`);
const anchors: [found: string, known: string[], expected: string][] = [
  ['seite-3', ['einleitung', ...pages(2), 'anlage-seite-1'], 'vorhanden: seite-1, seite-2'],
  ['anlage-seite-2', [...pages(2), 'anlage-seite-1'], 'vorhanden: anlage-seite-1'],
  ['seite-30', pages(12), 'vorhanden: seite-1 bis seite-12'],
  ['siete-2', pages(2), 'meinten Sie „seite-2“?'],
  ['seite-3', ['einleitung'], 'vorhanden: einleitung'],
];
for (const [found, known, expected] of anchors)
  test(`hint to an anchor: ${found}, ${known.length} known`, () =>
    assert.equal(anchorHint(found, known), expected));
