import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, line } from './launch-fixture.ts';
import { serviceItems } from './service-items.ts';

const operator = (name: string, email: string) =>
  `operator:\n  name: ${name}\n  address: A\n  email: ${email}\n  phone: null\n  responsible: R\n` +
  '  dataProtectionOfficer: null\n  accessibilityContact: a@amt.de\n  enforcementBody: S\n';
const security = (contact: string, expires: string) =>
  `security:\n  contact: ${contact}\n  expires: ${expires}\n`;
const done = operator('Amt', 'web@amt.de').replaceAll('null', 'X');
const safe = security('sicher@amt.de', '2027-01-01');

const services: [name: string, text: string, expected: string[]][] = [
  ['everything there', done + safe, []],
  [
    'operator open',
    operator('null', 'web@amt.invalid') + safe,
    [
      '! service.yaml:2 Name des Betreibers',
      '! service.yaml:4 E-Mail-Adresse des Betreibers',
      '- service.yaml:5 Telefon des Betreibers',
      '! service.yaml:7 Datenschutzbeauftragte oder Datenschutzbeauftragter',
    ],
  ],
  [
    'contact is a placeholder',
    `${done}${safe}contact:\n  email: wer@offen.invalid\n  ticket:\n    value: null\n`,
    [
      '! service.yaml:14 Ansprechstelle mit Platzhalter wer@offen.invalid',
      '- service.yaml:15 Adresse des Online-Tickets',
    ],
  ],
  [
    'no security contact',
    done + security('null', 'null'),
    [
      '- service.yaml:11 Kontakt für Schwachstellen (security.txt)',
      '- service.yaml:12 Gültigkeit der security.txt',
    ],
  ],
  [
    'security contact expired today',
    done + security('https://amt.example/melden', '2026-11-25'),
    [
      '! service.yaml:11 Kontakt für Schwachstellen ist ein Platzhalter',
      '! service.yaml:12 security.txt seit 2026-11-25 abgelaufen',
    ],
  ],
  ['security contact ends tomorrow', done + security('a@amt.de', '2026-11-26'), []],
  ['exactly a year', done + security('a@amt.de', '2027-11-25'), []],
  [
    'more than a year',
    done + security('a@amt.de', '2027-11-26'),
    ['- service.yaml:12 security.txt gilt bis 2027-11-26, über ein Jahr'],
  ],
];
for (const [name, text, expected] of services)
  test(`service: ${name}`, () => {
    assert.deepEqual(serviceItems([documentOf('service.yaml', text)], '2026-11-25').map(line), expected);
  });
