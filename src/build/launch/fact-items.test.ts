import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factItems } from './fact-items.ts';
import { documentOf, line } from './launch-fixture.ts';

const facts: [path: string, text: string, expected: string[]][] = [
  [
    'flows/marke.yaml',
    'name: Marke\nfees:\n  value: null\n  note: Fragen.\ndocuments:\n  local:\n    value: null\nclickdummy:\n  url:\n    value: null\n',
    ['- flows/marke.yaml:2 fees – Fragen.', '- flows/marke.yaml:6 documents.local'],
  ],
  ['flows/marke.yaml', 'name: Marke\nfees:\n  value: 5\n  source: A\nother: null\n', []],
  [
    'guide/10-start.mdx',
    '---\ntitle: Start\nnumber: \'1\'\n---\n\nText. <Gap>a</Gap>\n\n<Gap title="Preise">\n\nb\n\n</Gap>\n',
    ['- guide/10-start.mdx:6 offen: a', '- guide/10-start.mdx:8 Preise'],
  ],
  [
    'legal/datenschutz.mdx',
    '---\ntitle: Datenschutz\n---\n\n<Gap title="Frist">a</Gap>\n',
    ['! legal/datenschutz.mdx:5 Datenschutz: Frist'],
  ],
];
for (const [path, text, expected] of facts)
  test(`facts of ${path}: ${expected.length}`, () => {
    assert.deepEqual(factItems([documentOf(path, text)]).map(line), expected);
  });

test('a field within lists is counted from one, a gap without a title shows how it begins', () => {
  const long = 'Wort '.repeat(30).trim();
  const items = [
    documentOf('tasks.yaml', 'steps:\n  - facts:\n      - value: 5\n      - value: null\n'),
    documentOf('guide/10-start.mdx', `---\ntitle: Start\n---\n\n<Gap>${long}</Gap>\n`),
  ];
  assert.deepEqual(
    factItems(items).map(({ what }) => what),
    ['steps[1].facts[2]', `offen: ${'Wort '.repeat(14)}…`],
  );
});

test('a gap names its chapter', () => {
  const document = documentOf('guide/10-start.mdx', "---\ntitle: Start\nnumber: '1'\n---\n\n<Gap>a</Gap>\n");
  assert.equal(factItems([document])[0]?.subject, '1 Start');
});
