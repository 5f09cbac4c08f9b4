import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryWords, wordParts } from './query-words.ts';
import { readPhrases } from './quoted-phrases.ts';
import { withoutStopWords } from './stop-words.ts';

const words: [query: string, expected: string[]][] = [
  ['', []],
  ['Was kostet das?', ['Was', 'kostet', 'das']],
  ['PLZ-Check (neu)', ['PLZ-Check', 'neu']],
  ['OK.VISA, Paula', ['OK.VISA', 'Paula']],
  ['– / …', []],
];

for (const [query, expected] of words)
  test(`words: ${query}`, () => assert.deepEqual(queryWords(query), expected));

const parts: [word: string, expected: string[]][] = [
  ['Antrag', ['Antrag']],
  ['PLZ-Check', ['PLZ', 'Check']],
  ['BundID', ['Bund', 'ID']],
  ['und/oder', ['und', 'oder']],
];

for (const [word, expected] of parts)
  test(`parts: ${word}`, () => assert.deepEqual(wordParts(word), expected));

const stops: [words: string, expected: string][] = [
  ['Was kostet das', 'kostet'],
  ['Wer ist das', 'Wer ist das'],
  ['Antrag stellen', 'Antrag stellen'],
];

for (const [typed, expected] of stops)
  test(`without stop words: ${typed}`, () =>
    assert.equal(withoutStopWords(typed.split(' ')).join(' '), expected));

const phrases: [query: string, phrases: string[], rest: string][] = [
  ['„sichere Nachrichten“ Antrag', ['sichere Nachrichten'], 'Antrag'],
  ['"a b" »c d« “e”', ['a b', 'c d', 'e'], ''],
  ['„offen', [], '„offen'],
  ['„ “ x', [], 'x'],
];

for (const [query, expected, rest] of phrases)
  test(`phrases: ${query}`, () => {
    const read = readPhrases(query);
    assert.deepEqual(read.phrases, expected);
    assert.equal(read.rest.trim(), rest);
  });
