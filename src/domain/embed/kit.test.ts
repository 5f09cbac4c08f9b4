import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kit } from './fixture.test.ts';
import { bundleId } from './kit.ts';

test('the kit of a service', () => {
  assert.deepEqual(
    kit.flows.map(({ id, element, confirmed }) => [id, element, confirmed]),
    [
      ['hundemarke', 'muster-marke', true],
      ['ersatzmarke', 'muster-ersatz', false],
      [bundleId, 'muster-marken', true],
    ],
  );
  assert.deepEqual(
    kit.attributes.map(({ name, kind, required, options }) => [name, kind, required, options.length]),
    [
      ['markenstelle', 'ags', true, 0],
      ['muster-sprache', 'choice', false, 2],
      ['farbwahl', 'open', false, 0],
    ],
  );
  assert.equal(kit.addresses.stylesheet, '');
  assert.deepEqual(
    kit.laender.map(({ code, agsPrefix }) => [code, agsPrefix]),
    [
      ['XA', '98'],
      ['XB', '99'],
    ],
  );
});
