import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../content.ts';

const table: [text: string, expected: string[]][] = [
  ['- [a, b]\n# Wort\n\n- [c, d]\n', []],
  ['- [a, b]\n-[c, d]\n', ['2 Strich ohne Leerzeichen dahinter | Leerzeichen nach dem Strich ergänzen']],
  ['-[a, b]\n', ['1 Strich ohne Leerzeichen dahinter | Leerzeichen nach dem Strich ergänzen']],
  ['- [a, b]\n[c, d]\n- [e, f]\n', ['2 Zeile ohne Strich | Strich und Leerzeichen davor setzen']],
  [
    '- [a, b]\nc, d\n',
    ['2 Zeile ohne Strich und Klammern | Strich, Leerzeichen und eckige Klammern ergänzen'],
  ],
  ['- [a, , b]\n', ['1 Komma, vor dem kein Eintrag steht | das Komma entfernen oder den Eintrag ergänzen']],
  [
    '- [a, b\n- [c, d]\n',
    [
      '2 falsche Einrückung oder fehlende schließende Klammer | in der Zeile davor eine offene Klammer schließen',
    ],
  ],
  ['- ["a, , b", c]\n', []],
  [
    '- [a, „Aufenthaltskarte“]\n- [c, "d"]\n',
    ['1 „Eintrag 1“: „„Aufenthaltskarte““ | ohne Anführungszeichen schreiben: Aufenthaltskarte'],
  ],
  ['- [a, Duldung’s, b]\n', []],
];
for (const [text, expected] of table)
  test(JSON.stringify(text), () => {
    const reading = readDocument('synonyms.yaml', () => Buffer.from(text));
    assert.deepEqual(
      reading?.faults.map(
        ({ line, words: [found, , remedy] }) => `${line} ${found} | ${remedy.split(', sonst')[0]}`,
      ),
      expected,
    );
  });

test('the form of a list is what is expected', () => {
  const reading = readDocument('synonyms.yaml', () => Buffer.from('- [a, b]\n-[c, d]\n'));
  assert.equal(reading?.faults[0]?.words[1], '- [eins, zwei]');
});
