import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAgs, type AgsCheck, type Body } from './ags.ts';

const laender = [
  { code: 'XA', name: 'Musterland', agsPrefix: '01' },
  { code: 'XB', name: 'Beispielland', agsPrefix: '12' },
];
const none: AgsCheck = { ags: null, land: null, error: null, warning: null, suggestion: null };

type Row = [raw: string, land: string | null, body: Body | null, expected: Partial<AgsCheck>, says?: RegExp];
const table: Row[] = [
  ['', null, null, none],
  ['   ', 'XA', 'district', none],
  ['01051044', null, null, { ags: '01051044', land: 'XA' }],
  [' 01 0 51 044 ', 'XA', 'municipality', { ags: '01051044', land: 'XA' }],
  ['０１０５１０４４', 'XA', null, { ags: '01051044', land: 'XA' }],
  ['12061000', 'XB', 'district', { ags: '12061000', land: 'XB' }],
  ['12061020', 'XB', 'district', { suggestion: '12061000' }, /endet auf drei Nullen/],
  ['12061000', 'XB', 'municipality', { ags: '12061000' }, /kreisfreien Stadt/],
  ['12000000', 'XB', 'municipality', { ags: '12000000' }, /Stadtstaat/],
  ['12061020', 'XA', null, { ags: null, land: 'XB' }, /beginnt der AGS in Beispielland/],
  ['77061020', null, null, { ags: null }, /beginnt der AGS keines Landes/],
  ['1051044', null, null, { suggestion: '01051044' }, /fehlt die Null/],
  ['7051044', null, null, { suggestion: null }, /acht Ziffern. Hier sind es 7/],
  ['01051', null, null, { suggestion: '01051000' }, /drei Nullen/],
  ['010510044044', null, null, { suggestion: '01051044' }, /Regionalschlüssel/],
  ['010510440', null, null, { suggestion: null }, /Hier sind es 9/],
  ['0105104x', null, null, { suggestion: null }, /Hier steht auch „x“/],
  ['„01051044“', null, null, { suggestion: '01051044' }, /Anführungszeichen/],
  ['01-051-044', null, null, { suggestion: '01051044' }, /auch „-“/],
  ['<b>', null, null, { suggestion: null }, /auch „<“/],
];

for (const [raw, land, body, expected, says] of table)
  test(`AGS ${raw} in ${land} for ${body}`, () => {
    const check = checkAgs(raw, { laender, land, body });
    for (const [key, value] of Object.entries(expected))
      if (key !== 'error' || value === null) assert.deepEqual(check[key as keyof AgsCheck], value, key);
    if (says) assert.match(check.error?.message ?? check.warning ?? '', says);
    else assert.deepEqual([check.error, check.warning], [null, null]);
    if (check.error) assert.equal(check.ags, null);
    if (check.suggestion !== null)
      assert.equal(checkAgs(check.suggestion, { laender, land, body }).ags, check.suggestion);
  });

test('the kind of a fault', () => {
  const kinds = ['12061020', '1206102'].map(
    (ags) => checkAgs(ags, { laender, land: 'XA', body: null }).error?.kind,
  );
  assert.deepEqual(kinds, ['foreign', 'form']);
});
