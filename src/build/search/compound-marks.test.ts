import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compoundMarker, withoutMarks } from './compound-marks.ts';
import { pageText } from './page-text.ts';
import { vocabularyOf } from './vocabulary.ts';

const page = (body: string) =>
  `<html><head><title>Haushaltssatzung</title></head><main data-pagefind-body>${body}</main></html>`;
const mark = compoundMarker(vocabularyOf(['Der Kfz-Kram und die Zuständigkeitsfragen.']));

const table: [body: string, expected: string][] = [
  ['<p>Die Haushaltssatzung gilt.</p>', '<p>Die Haushalts^|satzung gilt.</p>'],
  ['<p title="Haushaltssatzung">x</p>', '<p title="Haushaltssatzung">x</p>'],
  [
    '<p>Wärmeplanung, Meldestelle (Rechtsanwalt)</p>',
    '<p>Wärme^|planung, Melde^|stelle (Rechts^|anwalt)</p>',
  ],
  ['<p>Bündelungskomponente</p>', '<p>Bündelungs^|komponente</p>'],
  ['<p>Schwimmkurse</p>', '<p>Schwimm^|kurse</p>'],
  ['<p>ausreisepflichtige verabschiedete</p>', '<p>ausreise^|pflichtige verabschiedete</p>'],
  [
    '<p>Nachweis Unterlagen Haushalt Kontrolle Minister</p>',
    '<p>Nachweis Unterlagen Haushalt Kontrolle Minister</p>',
  ],
  [
    '<p>Handlungen Erlaubnisse Elektronischen Folgende</p>',
    '<p>Handlungen Erlaubnisse Elektronischen Folgende</p>',
  ],
  ['<code>xhaushaltssatzung1</code>', '<code>xhaushaltssatzung1</code>'],
  ['<script>Haushaltssatzung</script>', '<script>Haushaltssatzung</script>'],
  ['<!-- Haushaltssatzung -->', '<!-- Haushaltssatzung -->'],
  ['<p>a &Haushaltssatzung; b</p>', '<p>a &Haushaltssatzung; b</p>'],
];

for (const [body, expected] of table) test(body, () => assert.equal(mark(page(body)), page(expected)));

test('terms of the site itself are parts too, once they are met twice', () => {
  const once = compoundMarker(vocabularyOf(['mit dem Quorkel']));
  const twice = compoundMarker(vocabularyOf(['mit dem Quorkel', 'von Quorkel']));
  assert.equal(once(page('Quorkelantrag')), page('Quorkelantrag'));
  assert.equal(twice(page('Quorkelantrag')), page('Quorkel^|antrag'));
});

const given: [text: string, expected: string][] = [
  ['a^|b', 'a^ |b'],
  ['Absatz ¶ 1, fÃ¼r BehÃ¶rden', 'Absatz  1, fÃ¼r BehÃrden'],
];
for (const [text, expected] of given)
  test(`signs of the index in a text: ${text}`, () => assert.equal(withoutMarks(text), expected));

test('text for the vocabulary keeps sentences together and elements apart', () =>
  assert.equal(
    pageText(page('<p>Der <b>Rat</b> tagt.</p><p>Er</p>')).replace(/\n+/g, '|'),
    ' data-pagefind-body>|Der Rat tagt.|Er|'.replace(' data-pagefind-body>', 'data-pagefind-body>'),
  ));
