import assert from 'node:assert/strict';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { digest, guideFingerprint } from './fingerprint.ts';

test('changes with every file and setting, and only with these', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  const file = (name: string) => join(folder, name);
  try {
    writeFileSync(file('a.mdx'), 'eins');
    const first = digest([folder], ['x']);
    assert.equal(digest([folder], ['x']), first);
    assert.notEqual(digest([folder], ['y']), first);
    writeFileSync(file('a.test.ts'), '');
    assert.equal(digest([folder], ['x']), first);
    writeFileSync(file('a.mdx'), 'zwei');
    const second = digest([folder], ['x']);
    assert.notEqual(second, first);
    renameSync(file('a.mdx'), file('b.mdx'));
    assert.notEqual(digest([folder], ['x']), second);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('names the project as it is', () => assert.match(guideFingerprint(), /^[0-9a-f]{16}$/));
