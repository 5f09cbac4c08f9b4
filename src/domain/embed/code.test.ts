import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeText, writeCode } from './code.ts';
import { emptyConfiguration, type Configuration } from './configuration.ts';
import { exampleCode } from './example.ts';
import { kit } from './fixture.test.ts';
import { bundleId } from './kit.ts';

const write = (change: Partial<Configuration>, changedKit = kit) =>
  writeCode(changedKit, { ...emptyConfiguration(), ...change }).map(codeText);

const head = [
  '<link rel="stylesheet" href="PLATZHALTER-ADRESSE-DER-CSS-DATEI">',
  '<script type="module" src="https://demo.musterdienst.example/muster.js"></script>',
];
const page = (...lines: string[]) => [...head, ...lines, ''].join('\n');

const table: [name: string, configuration: Partial<Configuration>, expected: string[]][] = [
  ['nothing chosen', {}, []],
  ['unknown flow', { flows: ['gibt-es-nicht'] }, []],
  [
    'one flow without AGS',
    { flows: ['hundemarke'] },
    [page('<muster-marke', '  markenstelle="PLATZHALTER-AGS"', '></muster-marke>')],
  ],
  [
    'a valid AGS, a choice, an open value, a heading',
    {
      ...{ flows: ['hundemarke'], ags: '98 001 002', heading: true },
      attributes: { 'muster-sprache': 'en', farbwahl: '' },
    },
    [
      page(
        '<h3>Hundemarke beantragen</h3>',
        '<muster-marke',
        '  markenstelle="98001002"',
        '  muster-sprache="en"',
        '  farbwahl="PLATZHALTER-WERT"',
        '></muster-marke>',
      ),
    ],
  ],
  [
    'an AGS of another Land is not written',
    { flows: ['hundemarke'], ags: '98001002', land: 'XB' },
    [page('<muster-marke', '  markenstelle="PLATZHALTER-AGS"', '></muster-marke>')],
  ],
  [
    'typed text never reaches the code unchecked',
    {
      ...{ flows: ['hundemarke'], ags: '"><script>' },
      attributes: { 'muster-sprache': '"><script>' },
      addresses: { script: 'x', stylesheet: 'https://a.example/x.css"onload="1' },
    },
    [
      page(
        '<muster-marke',
        '  markenstelle="PLATZHALTER-AGS"',
        '  muster-sprache="PLATZHALTER-WERT"',
        '></muster-marke>',
      ),
    ],
  ],
];

for (const [name, configuration, expected] of table)
  test(name, () => assert.deepEqual(write(configuration), expected));

test('a page for each flow, or one for all', () => {
  const flows = ['hundemarke', 'ersatzmarke', bundleId];
  const each = writeCode(kit, { ...emptyConfiguration(), flows });
  assert.deepEqual(
    each.map(({ title, lines }) => [title, lines.length]),
    [
      ['Hundemarke beantragen', 5],
      ['Ersatzmarke beantragen', 5],
      ['Mehrere Antragsstrecken gebündelt', 5],
    ],
  );
  const one = writeCode(kit, { ...emptyConfiguration(), flows, layout: 'one' });
  assert.equal(one.length, 1);
  assert.equal(one[0]?.lines.length, 2 + 3 * 3);
});

test('addresses: the one from the reader fills a gap, the one of a source stays', () => {
  const addresses = { script: 'https://fremd.example/x.js', stylesheet: 'https://a.example/x.css?a=1&b=2' };
  const [code] = write({ flows: ['hundemarke'], addresses });
  assert.match(code ?? '', /href="https:\/\/a\.example\/x\.css\?a=1&amp;b=2"/);
  assert.doesNotMatch(code ?? '', /fremd/);
});

test('a flow without a known element gets a placeholder; names are escaped', () => {
  const [flow] = kit.flows;
  assert.ok(flow);
  const nameless = { ...kit, flows: [{ ...flow, name: 'A & <B>', element: null }] };
  const [block] = writeCode(nameless, {
    ...emptyConfiguration(),
    ...{ flows: ['hundemarke'], heading: true, ags: '98001002' },
  });
  assert.deepEqual(
    block?.lines.slice(2).map(({ code, open }) => [code, open]),
    [
      ['<h3>A &amp; &lt;B&gt;</h3>', false],
      ['<!-- PLATZHALTER: Element für „A &amp; &lt;B&gt;“ -->', true],
    ],
  );
  assert.equal(
    block?.lines.at(-1)?.note,
    'Den Namen dieses Elements nennt keine Quelle. In sein Start-Tag gehört: markenstelle="98001002"',
  );
});

test('the example shows every category', () => {
  const example = exampleCode(kit);
  assert.deepEqual(example?.flows, ['hundemarke']);
  assert.deepEqual([...new Set(example?.lines.map(({ category }) => category))].sort(), [
    ...['adapt', 'keep', 'optional', 'wording'],
  ]);
  assert.equal(exampleCode({ ...kit, flows: [] }), undefined);
});
