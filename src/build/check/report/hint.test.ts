import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hint } from './hint.ts';

const words = ['erwerb', 'ausbildung', 'einleitung'];

test('hint', () => {
  assert.equal(hint('ewrerb', words), 'meinten Sie „erwerb“?');
  assert.equal(hint('xyz', ['eins', 'zwei']), 'vorhanden: eins, zwei');
  assert.equal(hint('xyz', '123456789'.split('')), 'vorhanden: 1, 2, 3, 4, 5, 6 …');
  assert.match(hint('xyz', []), /^es gibt noch keinen Eintrag/);
});
