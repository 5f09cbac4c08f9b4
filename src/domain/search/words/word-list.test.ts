import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf } from './fold.ts';
import { decodeWords, encodeWords, WordList } from './word-list.ts';

const words = [
  { text: 'Antrag', count: 5 },
  { text: 'Antragsstrecke', count: 3 },
  { text: 'abgelehnt', count: 0 },
  { text: 'Äpfel', count: 1 },
  { text: 'BundID', count: 9 },
  { text: 'PLZ-Check', count: 2 },
  { text: 'Straße', count: 0 },
];

test('what is written is read', () => {
  const read = decodeWords(encodeWords(words));
  assert.deepEqual(
    read.map(({ text, count }) => ({ text, count })).sort((a, b) => (a.text < b.text ? -1 : 1)),
    words.toSorted((a, b) => (a.text < b.text ? -1 : 1)),
  );
  assert.deepEqual(
    read.map(({ key }) => key),
    read.map(({ text }) => keyOf(text)).sort(),
  );
});

test('the form is compact', () =>
  assert.equal(encodeWords(words.slice(0, 3)), 'Aabgelehnt.Bntrag5Gsstrecke3'));

const list = new WordList(decodeWords(encodeWords(words)));

const table: [word: string, found: string | null, known: boolean][] = [
  ['Antrag', 'Antrag', true],
  ['Anträge', 'Antrag', true],
  ['antrags', 'Antrag', true],
  ['Antragss', null, true],
  ['Strasse', 'Straße', true],
  ['Straßen', 'Straße', true],
  ['Aepfel', 'Äpfel', true],
  ['plzcheck', 'PLZ-Check', true],
  ['Antragsteller', null, false],
  ['Vertrag', null, false],
];

for (const [word, found, known] of table)
  test(word, () =>
    assert.deepEqual([list.find(keyOf(word))?.text ?? null, list.knows(keyOf(word))], [found, known]),
  );

test('beginnings', () =>
  assert.deepEqual(
    list.startingWith('ant').map(({ text }) => text),
    ['Antrag', 'Antragsstrecke'],
  ));
