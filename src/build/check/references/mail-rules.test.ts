import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../content.ts';
import { mailFaults } from './mail-rules.ts';

const people = 'people: [{ id: technical }, { id: expert, sameAs: technical }]\nchoices: [{ id: reason }]\n';

const table: [body: string, expected: string[]][] = [
  ['body: ["{{authority}}: {{technical}}, {{expert}}, {{reason}}", "{{signature}}"]', []],
  ['body: ["{{technicall}}"]', ['3:8 meinten Sie „technical“?']],
  [
    'body: [{ text: "{{autority}}", undecided: "{{}}" }]',
    ['3:10 meinten Sie „authority“?', '3:32 vorhanden: authority, signature, technical, expert, reason'],
  ],
  ['body: ["{{selection}}"]', ['3:8 vorhanden: authority, signature, technical, expert, reason']],
  ['selection: { text: "{{flows}}" }\nbody: ["{{selection}}"]', []],
  ['selection: { text: "{{flow}} {{authority}}" }', ['3:14 meinten Sie „flows“?', '3:14 vorhanden: flows']],
];
for (const [body, expected] of table)
  test(JSON.stringify(body), () => {
    const reading = readDocument('mail/a.yaml', () => Buffer.from(`${people}${body}\n`));
    assert.ok(reading);
    assert.deepEqual(
      mailFaults([reading.document]).map(({ line, column, words }) => `${line}:${column} ${words[2]}`),
      expected,
    );
  });

test('a person that copies nobody', () => {
  const reading = readDocument('mail/a.yaml', () => Buffer.from('people: [{ id: a, sameAs: b }]\n'));
  assert.ok(reading);
  assert.equal(mailFaults([reading.document])[0]?.kind, 'unknown-id');
});
