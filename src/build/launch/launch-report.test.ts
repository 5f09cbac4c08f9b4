import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LaunchItem } from './item.ts';
import { launchJson, launchText } from './launch-report.ts';

const item = (over: Partial<LaunchItem>): LaunchItem => ({
  ...{
    kind: 'operator',
    what: 'Name',
    file: 'c/service.yaml',
    line: 3,
    remedy: 'eintragen',
    obligatory: true,
  },
  ...over,
});

test('the text: what is obligatory first, open facts by page', () => {
  const fact = item({ kind: 'open-fact', what: 'fees', subject: '1 Start', obligatory: false });
  const text = launchText([item({}), item({ obligatory: false, file: null, what: 'Bild\u0007' }), fact]);
  assert.match(text, /^Pflicht \(1\)\n\nWas  │ Wo {15}│ Abhilfe\n─+┼/);
  assert.match(text, /Empfohlen \(1\)[\s\S]*Bild {2}│ – /);
  assert.match(text, /Offene Angaben \(1 in 1 Seiten[\s\S]*1 Start: 1\n {2}c\/service\.yaml:3 {2}fees/);
  assert.match(text, /Noch nicht bereit: 1 Pflichtangaben/);
  assert.match(
    launchText([fact]),
    /^Offene[\s\S]*Bereit: Alle Pflichtangaben sind da\. 0 Empfehlungen, 1 offene/,
  );
});

test('the data: counts and every item', () => {
  const fact = item({ kind: 'open-fact', obligatory: false });
  assert.deepEqual(JSON.parse(launchJson([item({}), fact])), {
    ...{ ready: false, obligatory: 1, recommended: 0, openFacts: 1 },
    items: [item({}), fact],
  });
});
