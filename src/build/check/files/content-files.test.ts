import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { listContent } from './content-files.ts';

test('what is no content of the site is left out, but only at its own place', () => {
  const dir = mkdtempSync(join(tmpdir(), 'content-files-'));
  try {
    const beside = ['.schemas/flows.json', 'LICENSE', 'README.md', 'handbuch/kapitel.webp'];
    const content = ['flows/handbuch/bild.webp', 'handbuch.yaml', 'sources.yaml'];
    for (const path of [...beside, ...content]) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), '');
    }
    const { files, folders } = listContent(dir);
    assert.deepEqual(
      files.map(({ path }) => path),
      content,
    );
    assert.deepEqual(folders, ['flows', 'flows/handbuch']);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
