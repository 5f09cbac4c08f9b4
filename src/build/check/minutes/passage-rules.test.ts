import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../content.ts';
import { gatherMeetings } from './meeting-rules.ts';
import { passageFaults } from './passage-rules.ts';

const folder = 'meetings/2026-01-15';

const table: [name: string, head: string, pages: number, expected: string[]][] = [
  ['words alone', 'decisions: [A]', 2, []],
  ['a heading', 'decisions:\n  - { text: A, at: zugang-und-rechte }', 0, []],
  ['a page', 'openPoints:\n  - { text: A, at: seite-2 }', 2, []],
  ['a page too many', 'openPoints:\n  - { text: A, at: seite-3 }', 2, ['4:16 dead-anchor']],
  ['a page of a PDF that cannot be read', 'openPoints:\n  - { text: A, at: seite-3 }', 0, []],
  ['no such heading', 'decisions:\n  - B\n  - { text: A, at: zugang }', 0, ['5:16 dead-anchor']],
];
for (const [name, head, pages, expected] of table)
  test(name, () => {
    const text = `---\ntitle: T\n${head}\n---\n\n## Zugang und Rechte\n`;
    const found = readDocument(`${folder}/index.md`, () => Buffer.from(text));
    const documents = found ? [found.document] : [];
    const meetings = gatherMeetings([folder], documents, [{ path: `${folder}/protokoll.pdf`, pages }]);
    assert.deepEqual(
      passageFaults(documents, meetings).map(({ line, column, kind }) => `${line}:${column} ${kind}`),
      expected,
    );
  });
