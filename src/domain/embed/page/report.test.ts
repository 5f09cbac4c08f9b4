import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snippets, stylesheet } from '../../../../e2e/embed-snippets.ts';
import { codeText, writeCode } from '../code.ts';
import { emptyConfiguration, type Configuration } from '../configuration.ts';
import { kit, kitOf } from '../fixture.test.ts';
import { readWithParse5 } from './fixture.test.ts';
import { watchedNames } from './known-elements.ts';
import { checkPage, notAPage, type PageReport } from './report.ts';

function check(html: string, change: Partial<Configuration> = {}, ofKit = kit): PageReport {
  const configuration = {
    ...emptyConfiguration(),
    addresses: { script: '', stylesheet },
    ...change,
  };
  const refused = notAPage(html);
  if (refused) return { findings: [{ ...refused, line: null }], elements: [], lines: 0 };
  return checkPage(ofKit, configuration, readWithParse5(html, watchedNames(ofKit)));
}

for (const { name, html, configuration, expected } of snippets)
  test(`page: ${name}`, () => {
    const { findings } = check(html, configuration);
    assert.deepEqual(findings.map(({ kind, line }) => `${kind} ${line ?? 0}`).sort(), [...expected].sort());
    for (const { message, remedy } of findings) {
      assert.match(message, /[.!?:“…]|PLATZHALTER/);
      assert.match(remedy, /^[A-ZÄÖÜ].+[.?!>:]/);
    }
  });

/** The code of a service, put into a page as the workshop gives it out. */
const folders = ['content', 'e2e/fixtures/zweiter-dienst'];
for (const folder of folders) {
  const own = kitOf(folder);
  const ags = `${own.laender[0]?.agsPrefix}001002`;
  const everything = Object.fromEntries(
    own.attributes
      .filter(({ kind }) => kind !== 'ags')
      .map(({ name, options }) => [name, options[0]?.value ?? '']),
  );
  for (const { id, element } of own.flows)
    for (const attributes of [{}, everything])
      test(`the code of ${folder} ${id} passes but for its placeholders (${Object.keys(attributes).length})`, () => {
        const configuration: Configuration = {
          ...emptyConfiguration(),
          ...{ flows: [id], ags, attributes, heading: true },
          addresses: { script: '', stylesheet: '' },
        };
        const [block] = writeCode(own, configuration);
        assert.ok(block);
        const { findings, elements } = check(codeText(block), configuration, own);
        const open = block.lines.flatMap((line, index) =>
          line.open ? [`placeholder-left ${index + 1}`] : [],
        );
        const without = element === null ? ['no-element 0'] : [];
        assert.deepEqual(
          findings.map(({ kind, line }) => `${kind} ${line ?? 0}`),
          [...without, ...open],
        );
        assert.equal(elements.length, element === null ? 0 : 1);
      });
}

test('what was found is listed with its line', () => {
  const { elements, lines } = check(
    `x\n<p>\n<muster-marke markenstelle="98001002"></muster-marke>\n<muster-ersatz></muster-ersatz>`,
  );
  assert.deepEqual(elements, [
    { line: 3, name: 'muster-marke', flow: 'Hundemarke beantragen', ags: '98001002', confirmed: true },
    { line: 4, name: 'muster-ersatz', flow: 'Ersatzmarke beantragen', ags: '', confirmed: false },
  ]);
  assert.equal(lines, 4);
});

const lost = '<!-- <muster-ersatz markenstelle="98001002"></muster-ersatz> -->';
const whole = '<muster-marke markenstelle="98001002"></muster-marke>';
const levels: [name: string, html: string, flows: string[], expected: string | undefined][] = [
  ['nothing chosen, nothing else there', lost, [], 'error'],
  ['nothing chosen, another one works', lost + whole, [], 'note'],
  ['chosen', lost + whole, ['ersatzmarke'], 'error'],
  ['another one chosen', lost + whole, ['hundemarke'], 'note'],
  ['a page for each of two', lost + whole, ['hundemarke', 'ersatzmarke'], 'warning'],
  ['not chosen and alone', lost, ['hundemarke'], 'note'],
];
for (const [name, html, flows, expected] of levels)
  test(`switched off: ${name}`, () => {
    const { findings } = check(html, { flows });
    assert.equal(findings.find(({ kind }) => kind === 'element-lost')?.level, expected);
  });

test('the worst comes first, then the order of the lines', () => {
  const { findings } = check(`${lost}\n${whole}\n<muster-mark></muster-mark>`, {
    flows: ['hundemarke', 'ersatzmarke'],
  });
  assert.deepEqual(
    findings.map(({ level, line }) => `${level} ${line ?? 0}`),
    ['error 0', 'error 0', 'error 3', 'warning 1'],
  );
});
