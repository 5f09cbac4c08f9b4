import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchItems } from './launch.ts';

test('a whole folder: what is obligatory comes first, paths count from the project', async () => {
  const items = await launchItems({
    ...{ dir: `${process.cwd()}/e2e/fixtures/zweiter-dienst`, cwd: process.cwd(), today: '2026-11-25' },
    ...{ site: 'https://leitfaden.amt.de', withSamples: false, publiccode: '', manifest: '{}' },
  });
  const obligatory = items.filter((one) => one.obligatory);
  assert.deepEqual(items.slice(0, obligatory.length), obligatory);
  assert.ok(obligatory.some(({ file }) => file === 'e2e/fixtures/zweiter-dienst/service.yaml'));
  assert.ok(!items.some(({ kind }) => kind === 'sample'));
});
