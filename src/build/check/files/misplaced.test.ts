import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misplacedRemedy } from './misplaced.ts';

const table: [path: string, expected: string | undefined][] = [
  ['flows/a.yml', 'Endung in .yaml ändern'],
  ['guide/10-a.md', 'Endung in .mdx ändern'],
  ['changes/2026-01-15-a.mdx', 'Endung in .md ändern'],
  [
    'meetings/protokoll.pdf',
    'in einen Ordner mit dem Datum des Termins legen: meetings/JJJJ-MM-TT/protokoll.pdf',
  ],
  [
    'meetings/2026-10-01 Runde.PDF',
    'in einen Ordner mit dem Datum des Termins legen: meetings/2026-10-01/protokoll.pdf',
  ],
  [
    'meetings/Protokoll vom 1.10.2026.docx',
    'als PDF speichern und in einen Ordner mit dem Datum des Termins legen: meetings/2026-10-01/protokoll.pdf',
  ],
  ['meetings/2026-10-01.md', 'in einen Ordner mit dem Datum des Termins legen: meetings/2026-10-01/index.md'],
  ['meetings/2026-10-01/Protokoll.odt', 'als PDF speichern und die PDF-Datei hier ablegen'],
  ['meetings/2026-10-01/anlagen/a.pdf', 'in den Ordner des Termins selbst legen: meetings/2026-10-01/'],
  [
    'meetings/2026-10-01/anlagen/a.docx',
    'als PDF speichern und in den Ordner des Termins selbst legen: meetings/2026-10-01/',
  ],
  ['meetings/2026-10-01/anlagen/a.txt', undefined],
  ['meetings/2026-10-01/notiz.txt', undefined],
  ['meetings/liste.xlsx', undefined],
  ['notizen.md', undefined],
  [
    'guide/Protokoll 2026-10-01.pdf',
    'ein Protokoll in einen Ordner mit dem Datum des Termins legen: meetings/2026-10-01/protokoll.pdf',
  ],
];

for (const [path, expected] of table)
  test(`misplaced ${path}`, () => assert.equal(misplacedRemedy(path), expected));
