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
  assert.match(
    text,
    /^Pflicht, vor der Veröffentlichung \(1\)\n\nWas und wo +│ Abhilfe\n─+┼─+\nName +│ eintragen\n {2}c\/service\.yaml:3 │\n/,
  );
  assert.match(text, /Empfohlen, die Website geht auch ohne \(1\)[\s\S]*\nBild +│ eintragen\n/);
  assert.match(text, /Offene Angaben \(1 in 1 Seiten[\s\S]*1 Start: 1\n {2}c\/service\.yaml:3 {2}fees/);
  assert.match(text, /Noch nicht bereit: 1 Pflichtangaben/);
  assert.match(
    launchText([fact]),
    /^Offene[\s\S]*Bereit: Alle Pflichtangaben sind da\. 0 Empfehlungen, 1 offene/,
  );
});

test('the table fits into a window of 100 letters', () => {
  const long = item({ what: 'Wort '.repeat(40).trim(), remedy: 'Abhilfe '.repeat(20).trim() });
  const lines = launchText([long]).split('\n');
  assert.deepEqual(
    lines.filter((line) => line.length > 100),
    [],
  );
  assert.equal(lines.join(' ').match(/Wort/g)?.length, 40);
  assert.equal(lines.join(' ').match(/Abhilfe /g)?.length, 21, 'twenty and the head');
});

test('the data: counts and every item', () => {
  const fact = item({ kind: 'open-fact', obligatory: false });
  assert.deepEqual(JSON.parse(launchJson([item({}), fact])), {
    ...{ ready: false, obligatory: 1, recommended: 0, openFacts: 1 },
    items: [item({}), fact],
  });
});
