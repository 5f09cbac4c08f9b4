import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines } from './hyphenation.ts';

const table: [lines: string[], expected: string][] = [
  [['ein', 'Satz'], 'ein Satz'],
  [['die Aufenthalts-', 'titel'], 'die Aufenthaltstitel'],
  [['die Kommunikations‐', 'wege'], 'die Kommunikationswege'],
  [['zweimal ge-', 'trennte Zei-', 'len'], 'zweimal getrennte Zeilen'],
  [['Bund-', 'Länder-Gruppe'], 'Bund-Länder-Gruppe'],
  [['Bund-/', 'Länder'], 'Bund-/Länder'],
  [['Bund-', '/Länder'], 'Bund-/Länder'],
  [['und/', 'oder'], 'und/oder'],
  [['Vor-', 'und Nachteile'], 'Vor- und Nachteile'],
  [['Ein-', 'oder Ausgang'], 'Ein- oder Ausgang'],
  [['Fach-', 'bzw. Technikseite'], 'Fach- bzw. Technikseite'],
  [['die Grund-', 'undurchlässigkeit'], 'die Grundundurchlässigkeit'],
  [['OZG-', 'konform'], 'OZG-konform'],
  [['E-', 'mail'], 'E-mail'],
  [['Version 2-', 'fach'], 'Version 2-fach'],
  [['Teil 3-', '4'], 'Teil 3-4'],
  [['Gedanke –', 'und weiter'], 'Gedanke – und weiter'],
  [['minus -', 'allein'], 'minus - allein'],
  [['nur eine'], 'nur eine'],
  [[], ''],
];

for (const [lines, expected] of table)
  test(lines.join(' | ') || 'nothing', () => assert.equal(joinLines(lines), expected));
