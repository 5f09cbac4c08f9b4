import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorFaults } from './anchor-rules.ts';
import { readDocument } from '../content.ts';
import { gatherMeetings } from '../minutes/meeting-rules.ts';

/** Faults of one text and the PDFs beside it; lines count below the front matter. */
function faultsOf(path: string, body: string, pdfs: string[] = [], head = 'a: b'): string[] {
  const document = readDocument(path, () => Buffer.from(`---\n${head}\n---\n${body}`))?.document;
  assert.ok(document);
  const folder = path.slice(0, path.lastIndexOf('/'));
  const found = pdfs.map((file) => ({ path: `${folder}/${file}`, pages: 2 }));
  const meetings = gatherMeetings([folder], [document], found);
  return anchorFaults([document], meetings, ['wort']).map(
    ({ file, kind, line, column }) => `${file === path ? '' : `${file} `}${kind} ${line - 3}:${column}`,
  );
}

const chapter = 'guide/10-a.mdx';
const minutes = 'meetings/2026-01-15/index.md';

const table: [name: string, found: string[], expected: string[]][] = [
  ['nothing twice', faultsOf(chapter, '## A\n\n## A\n\n## Wort\n\n<Mail id="a" /> <Mail id="b" />'), []],
  ['list of sources', faultsOf(chapter, '## Quellen'), ['taken-anchor 1:1']],
  ['one of the sources', faultsOf(chapter, '## A\n\n### Quelle 2'), ['taken-anchor 3:1']],
  ['heading and term', faultsOf(chapter, '## Wort\n\n<Glossary />'), ['taken-anchor 1:1']],
  ['heading and id', faultsOf(chapter, '## A\n\n<div id="a">x</div>'), ['taken-anchor 3:1']],
  ['two equal ids', faultsOf(chapter, '<b id="x">x</b> <i id="x">x</i>'), ['taken-anchor 1:17']],
  ['two equal forms', faultsOf(chapter, '<Mail id="a" />\n\n<Mail id="a" />'), ['duplicate 3:1']],
  [
    'a term explained twice',
    faultsOf(chapter, '<Term id="wort">A</Term>, <Term id="x">B</Term>, <Term id="wort">C</Term>'),
    ['duplicate 1:50'],
  ],
  ['list of open points', faultsOf(minutes, '## Offene Punkte', [], 'openPoints: [a]'), ['taken-anchor 1:1']],
  ['no list of open points', faultsOf(minutes, '## Offene Punkte', [], 'openPoints: []'), []],
  ['open points in a chapter', faultsOf(chapter, '## Offene Punkte'), []],
  ['page of the PDF', faultsOf(minutes, '## Seite-1\n\n## Seite-3', ['a.pdf']), ['taken-anchor 1:1']],
  ['no PDF', faultsOf(minutes, '## Seite-1'), []],
  [
    'PDFs whose names differ in signs only',
    faultsOf(minutes, '', ['Anlage 1.pdf', 'anlage-1.pdf', 'anlage-2.pdf']),
    ['meetings/2026-01-15/anlage-1.pdf duplicate -2:1'],
  ],
];

for (const [name, found, expected] of table) test(name, () => assert.deepEqual(found, expected));
