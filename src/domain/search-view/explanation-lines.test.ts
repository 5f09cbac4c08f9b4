import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Explanation } from '../search/answer.ts';
import { plainQuestion } from '../search/question.ts';
import { explanationLines } from './explanation-lines.ts';

const nothing: Explanation = { corrections: [], alsoSearched: [], without: [], readings: [] };
const correction = { from: 'Mnod', to: 'Mond' };

const table: [
  explanation: Partial<Explanation>,
  literal: boolean,
  expected: [text: string, label?: string][],
][] = [
  [{}, false, []],
  [{ corrections: [correction] }, false, [['Ergebnisse für „Mond“ statt „Mnod“.', '„Mnod“ trotzdem suchen']]],
  [
    { corrections: [correction, { from: 'Snone', to: 'Sonne' }] },
    false,
    [['Ergebnisse für „Mond“ statt „Mnod“ und „Sonne“ statt „Snone“.', 'Wie eingegeben suchen']],
  ],
  [{}, true, [['Gesucht wurde genau „Mond“.', 'Auch Ähnliches suchen']]],
  [{ without: ['Sonne'] }, false, [['Ergebnisse ohne „Sonne“.']]],
  [{ readings: [{ kind: 'date', text: 'März 2025' }] }, false, [['Als Datum gelesen: März 2025.']]],
  [{ readings: [{ kind: 'section', text: '§ 5' }] }, false, [['Als Paragraf gelesen: § 5.']]],
  [{ alsoSearched: ['Trabant', 'Satellit'] }, false, [['Gesucht wurde auch: „Trabant“ und „Satellit“.']]],
  [
    { alsoSearched: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] },
    false,
    [['Gesucht wurde auch: „a“, „b“, „c“, „d“, „e“, „f“ und 2 weitere.']],
  ],
  [
    { corrections: [correction], without: ['Sonne'], alsoSearched: ['Trabant'] },
    false,
    [
      ['Ergebnisse für „Mond“ statt „Mnod“.', '„Mnod“ trotzdem suchen'],
      ['Ergebnisse ohne „Sonne“.'],
      ['Gesucht wurde auch: „Trabant“.'],
    ],
  ],
];

for (const [explanation, literal, expected] of table)
  test(JSON.stringify(explanation), () => {
    const question = { ...plainQuestion('Mond'), literal };
    const lines = explanationLines({ question, explanation: { ...nothing, ...explanation } });
    assert.deepEqual(
      lines.map(({ text, action }) => (action === null ? [text] : [text, action.label])),
      expected,
    );
  });

test('a correction leads to the words as typed, and back', () => {
  const action = (explanation: Explanation, literal: boolean) =>
    explanationLines({ question: { ...plainQuestion('Mnod'), literal }, explanation })[0]?.action?.literal;
  assert.equal(action({ ...nothing, corrections: [correction] }, false), true);
  assert.equal(action(nothing, true), false);
});
