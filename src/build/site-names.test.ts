import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readSiteNames } from './site-names.ts';

const root = mkdtempSync(join(tmpdir(), 'site-names-'));
after(() => rmSync(root, { recursive: true }));

const table: [name: string, text: string | null, title: string, description: string][] = [
  ['both', 'guideName: Leitfaden\nstart: { lead: Ein Satz. }', 'Leitfaden', 'Ein Satz.'],
  ['only the name', 'guideName: Leitfaden', 'Leitfaden', ''],
  ['other shapes', 'guideName: [x]\nstart: 5', '', ''],
  ['broken', 'guideName: "x', '', ''],
  ['a reference', 'guideName: *x', '', ''],
  ['an endless reference', 'start: &a\n  lead: *a', '', ''],
  ['empty', '', '', ''],
  ['no file', null, '', ''],
];

for (const [name, text, title, description] of table)
  test(name, () => {
    const dir = join(root, name);
    mkdirSync(dir);
    if (text !== null) writeFileSync(join(dir, 'service.yaml'), text);
    assert.deepEqual(readSiteNames(dir), { title, description });
  });
