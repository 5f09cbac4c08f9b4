import assert from 'node:assert/strict';
import { test } from 'node:test';
import { person, profile, template } from './fixture.ts';
import { emptyProfile, type Profile } from './profile.ts';
import { findingsOf, isGap } from './validate.ts';

const cases: [name: string, profile: Profile, expected: string[]][] = [
  ['complete', profile, []],
  [
    'empty',
    emptyProfile(template),
    [
      'missing authority',
      'missing page',
      'missing technical.givenName',
      'missing technical.familyName',
      'missing technical.email',
      'missing subject.givenName',
      'missing subject.familyName',
      'missing subject.email',
      'missing signature',
    ],
  ],
  [
    'blanks',
    { ...profile, authority: '\u00A0', signature: '\u200B' },
    ['missing authority', 'missing signature'],
  ],
  [
    'wrong address',
    { ...profile, people: { ...profile.people, technical: person('E', 'M', 'amt.example') } },
    ['wrong technical.email'],
  ],
  [
    'shared mailbox',
    { ...profile, people: { ...profile.people, technical: person('E', 'M', 'info@amt.example') } },
    ['warning technical.email'],
  ],
  [
    'optional person begun',
    { ...profile, people: { ...profile.people, guest: person('E', '', '') } },
    ['missing guest.familyName', 'missing guest.email'],
  ],
];

test('findings in the order of the form', () => {
  for (const [name, entered, expected] of cases)
    assert.deepEqual(
      findingsOf(template, entered).map(({ kind, field }) => `${kind} ${field}`),
      expected,
      name,
    );
});

test('a message names place and remedy; a warning is no gap', () => {
  const [first] = findingsOf(template, emptyProfile(template));
  assert.equal(first?.message, 'Ihre Behörde: Bitte den Namen eintragen.');
  const shared = { ...profile, people: { ...profile.people, subject: person('E', 'M', 'abh@amt.example') } };
  assert.deepEqual(findingsOf(template, shared).filter(isGap), []);
});
