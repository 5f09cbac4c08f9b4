import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { listContent } from '../files/content-files.ts';
import { twinFaults } from './twin-rules.ts';

const root = mkdtempSync(join(tmpdir(), 'twins-'));
after(() => rmSync(root, { recursive: true }));

const table: [name: string, files: Record<string, string>, expected: string[]][] = [
  [
    'same PDF, same day',
    { '2026-12-10/protokoll.pdf': 'eins', '2026-12-10-zugaenge/notiz.pdf': 'eins' },
    ['warning meetings/2026-12-10/protokoll.pdf: dasselbe PDF wie meetings/2026-12-10-zugaenge/notiz.pdf'],
  ],
  ['other PDF', { '2026-12-10/protokoll.pdf': 'eins', '2026-12-10-zugaenge/protokoll.pdf': 'zwei' }, []],
  [
    'other day',
    { '2026-12-10/protokoll.pdf': 'eins', '2026-12-11/protokoll.pdf': 'eins' },
    ['warning meetings/2026-12-11/protokoll.pdf: dasselbe PDF wie meetings/2026-12-10/protokoll.pdf'],
  ],
  ['one folder', { '2026-12-10/protokoll.pdf': 'eins', '2026-12-10/anlage.pdf': 'eins' }, []],
  ['empty files', { '2026-12-10/protokoll.pdf': '', '2026-12-10-zugaenge/protokoll.pdf': '' }, []],
];
for (const [name, files, expected] of table)
  test(name, () => {
    const dir = join(root, name);
    for (const [path, text] of Object.entries(files)) {
      const file = join(dir, 'meetings', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    assert.deepEqual(
      twinFaults(listContent(dir)).map(({ severity, file, words }) => `${severity} ${file}: ${words[0]}`),
      expected,
    );
  });
