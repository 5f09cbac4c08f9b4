import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from './compose.ts';
import { person, profile, template } from './fixture.ts';
import { emptyProfile, type Profile } from './profile.ts';
import { bodyText } from './text.ts';

const lines = (change: Partial<Profile>) =>
  bodyText(compose(template, { ...profile, ...change })).split('\n');

test('a complete mail, word for word', () => {
  assert.equal(
    bodyText(compose(template, profile)),
    [
      'Sehr geehrte Damen und Herren,',
      '',
      'hiermit beantrage ich für die Stadt Musterstadt den Dienst.',
      '',
      'Grund: Neue Anmeldung',
      'Seite: https://amt.example/antrag',
      '',
      'Technische Ansprechperson: Erika Mustermann, erika@amt.example, Telefon 01234 567',
      'Fachliche Ansprechperson: Max Beispiel, max@amt.example',
      '',
      'Erika Mustermann-Sig',
      'Stadtverwaltung M.',
    ].join('\n'),
  );
});

test('an empty form gives the template with its placeholders', () => {
  assert.equal(
    bodyText(compose(template, emptyProfile(template))),
    [
      'Sehr geehrte Damen und Herren,',
      '',
      'hiermit beantrage ich für den/ die [Name eintragen] den Dienst.',
      '',
      'Grund: Neue Anmeldung',
      'Seite: [Adresse eintragen]',
      '',
      'Technische Ansprechperson: [Vorname Nachname, E-Mail-Adresse]',
      'Fachliche Ansprechperson: [Vorname Nachname, E-Mail-Adresse]',
      '',
      '[Ihre Signatur]',
    ].join('\n'),
  );
});

const partial: [name: string, change: Partial<Profile>, line: number, expected: string][] = [
  [
    'undecided',
    { authority: 'Ingolstadt', article: null },
    2,
    'hiermit beantrage ich den Dienst für folgende Behörde: Ingolstadt.',
  ],
  [
    'without article',
    { authority: 'Ingolstadt', article: 'ohne' },
    2,
    'hiermit beantrage ich für Ingolstadt den Dienst.',
  ],
  [
    'inflected',
    { authority: 'Märkischer Kreis', article: 'den' },
    2,
    'hiermit beantrage ich für den Märkischen Kreis den Dienst.',
  ],
  [
    'article without name',
    { authority: '', article: 'das' },
    2,
    'hiermit beantrage ich für das [Name eintragen] den Dienst.',
  ],
  [
    'no article without name',
    { authority: ' ', article: 'ohne' },
    2,
    'hiermit beantrage ich für [Name eintragen] den Dienst.',
  ],
  [
    'replacement pattern',
    { authority: '$& $1 {{technical}}', article: 'die' },
    2,
    'hiermit beantrage ich für die $& $1 {{technical}} den Dienst.',
  ],
  [
    'header in a name',
    { authority: 'Stadt\r\nBcc: x@y.de' },
    2,
    'hiermit beantrage ich für die Stadt Bcc: x@y.de den Dienst.',
  ],
  [
    'given name only',
    { people: { ...profile.people, subject: person('Max', '', '') } },
    8,
    'Fachliche Ansprechperson: Max [Nachname], [E-Mail-Adresse]',
  ],
  [
    'address only',
    { people: { ...profile.people, subject: person('', '', 'm@amt.example') } },
    8,
    'Fachliche Ansprechperson: [Vorname] [Nachname], m@amt.example',
  ],
  [
    'phone only',
    { people: { ...profile.people, subject: person('', '', '', '1') } },
    8,
    'Fachliche Ansprechperson: [Vorname] [Nachname], [E-Mail-Adresse], Telefon 1',
  ],
  [
    'pasted address',
    { people: { ...profile.people, subject: person('Max', 'B', '"B, Max" <m@amt.example>') } },
    8,
    'Fachliche Ansprechperson: Max B, m@amt.example',
  ],
  [
    'optional person',
    { people: { ...profile.people, guest: person('Lea', 'Gast', 'l@amt.example') } },
    9,
    'Weitere Person: Lea Gast, l@amt.example',
  ],
  [
    'optional person begun',
    { people: { ...profile.people, guest: person('Lea', '', '') } },
    9,
    'Weitere Person: Lea [Nachname], [E-Mail-Adresse]',
  ],
  ['text with control characters', { texts: { page: ' a\u0000b\nc ' } }, 5, 'Seite: a b c'],
  ['other choice', { choices: { reason: 'Änderung' } }, 4, 'Grund: Änderung'],
  [
    'first line of the selection',
    { flows: ['Erster Antrag', '$& {{authority}}'] },
    10,
    'Wir möchten nutzen:',
  ],
  ['first flow', { flows: ['Erster Antrag', '$& {{authority}}'] }, 11, '- Erster Antrag'],
  ['flow that looks like code', { flows: ['Erster Antrag', '$& {{authority}}'] }, 12, '- $& {{authority}}'],
  ['after the selection', { flows: ['Erster Antrag'] }, 13, 'Erika Mustermann-Sig'],
  ['signature with empty line', { signature: 'a\r\n\r\nb' }, 12, 'b'],
  ['signature of blanks', { signature: ' \u200B\n ' }, 10, '[Ihre Signatur]'],
];

test('gaps and odd values', () => {
  for (const [name, change, line, expected] of partial) assert.equal(lines(change)[line], expected, name);
});

test('exactly the placeholders are open parts', () => {
  const open = compose(template, { ...profile, signature: '' })
    .paragraphs.flat(2)
    .filter((part) => part.open);
  assert.deepEqual(open, [{ text: '[Ihre Signatur]', open: true }]);
});
