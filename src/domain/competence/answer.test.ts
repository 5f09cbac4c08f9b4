import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersOf } from './answer.ts';
import { competenceSchema, type Advice } from './schema.ts';

const row = (advice: Advice, value: string | null = 'Amt') => ({
  authority: value === null ? { value } : { value, source: 'M1' },
  model: 'örtlich',
  since: '2026',
  advice,
  adviceText: 'Allgemein.',
});
const kind = (id: string, advice: Advice) => ({
  id,
  label: id.toUpperCase(),
  advice,
  adviceText: `Für ${id}.`,
});

test('one answer per Land, then one per kind of authority', () =>
  assert.deepEqual(
    answersOf({
      laender: {
        AA: { ...row('choose'), kinds: [kind('x', 'choose'), kind('y', 'clarify')] },
        BB: row('do-not-choose'),
      },
    }),
    [
      { land: 'AA', kind: null, label: null, advice: 'choose', text: 'Allgemein.' },
      { land: 'AA', kind: 'x', label: 'X', advice: 'choose', text: 'Für x.' },
      { land: 'AA', kind: 'y', label: 'Y', advice: 'clarify', text: 'Für y.' },
      { land: 'BB', kind: null, label: null, advice: 'do-not-choose', text: 'Allgemein.' },
    ],
  ));

/** The schema lets no Land claim more than its source says. */
const rules: [name: string, land: object, message: RegExp | null][] = [
  ['known and chosen', row('choose'), null],
  ['unknown and to be cleared', row('clarify', null), null],
  ['unknown, yet chosen', row('choose', null), /clarify, solange keine Quelle/],
  ['unknown, yet refused', row('do-not-choose', null), /clarify, solange keine Quelle/],
  [
    'unknown, yet chosen for one kind',
    { ...row('clarify', null), kinds: [kind('x', 'choose'), kind('y', 'clarify')] },
    /clarify, solange keine Quelle/,
  ],
  ['only one kind', { ...row('choose'), kinds: [kind('x', 'choose')] }, /kinds/],
  [
    'the same kind twice',
    { ...row('choose'), kinds: [kind('x', 'choose'), kind('x', 'clarify')] },
    /nur einmal/,
  ],
  ['a conflict without source', { ...row('choose'), conflict: { value: 'Anders.' } }, /Quelle fehlt/],
];

for (const [name, land, message] of rules)
  test(`a Land: ${name}`, () => {
    const result = competenceSchema.safeParse({
      ...{ question: 'Frage?', rule: { value: null }, adviceNote: 'Abgeleitet.' },
      laender: { AA: land },
    });
    if (message === null) assert.equal(result.error, undefined);
    else assert.match(JSON.stringify(result.error?.issues), message);
  });
