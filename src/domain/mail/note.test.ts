import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from './compose.ts';
import { profile, template } from './fixture.ts';
import { fileNote } from './note.ts';
import { bodyText } from './text.ts';

const mail = compose(template, profile);

test('the note says what went to whom and when, and holds the wording', () => {
  assert.equal(
    fileNote(mail, template.label, '24.11.2026, 10:15 Uhr'),
    `Vermerk: Dienst anmelden\n\nE-Mail gesendet am: 24.11.2026, 10:15 Uhr\nAn: ${template.to}\nBetreff: ${template.subject}\n\nWortlaut:\n\n${bodyText(mail)}\n`,
  );
});

const cases: [name: string, note: string, expected: RegExp][] = [
  ['no time given', fileNote(mail, 'X', ' '), /gesendet am: _{20}\n/],
  ['line break in the time', fileNote(mail, 'X', 'heute\nAn: x'), /gesendet am: heute An: x\n/],
  ['gaps are named', fileNote(compose(template, { ...profile, signature: '' }), 'X', ''), /noch offen/],
];

test('odd notes', () => {
  for (const [name, note, expected] of cases) assert.match(note, expected, name);
});
